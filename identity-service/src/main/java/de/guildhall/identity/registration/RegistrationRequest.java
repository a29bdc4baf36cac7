package de.guildhall.identity.registration;

import de.guildhall.identity.person.Language;
import de.guildhall.identity.person.PersonName;
import de.guildhall.platform.web.EmailFromOutside;
import de.guildhall.platform.web.NameFromOutside;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Registration")
public record RegistrationRequest(
        @NotBlank @Size(max = NameFromOutside.LONGEST) @Pattern(regexp = NameFromOutside.PATTERN)
        String givenName,

        @NotBlank @Size(max = NameFromOutside.LONGEST) @Pattern(regexp = NameFromOutside.PATTERN)
        String familyName,

        @NotBlank @EmailFromOutside @Email(regexp = EmailFromOutside.PATTERN) @Size(max = EmailFromOutside.LONGEST)
        String email,

        @NotNull @Pattern(regexp = Language.PATTERN) String language) {

    PersonName name() {
        return new PersonName(givenName, familyName);
    }
}
