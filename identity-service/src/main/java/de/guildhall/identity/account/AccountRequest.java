package de.guildhall.identity.account;

import de.guildhall.identity.person.EmailAddress;
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
import org.hibernate.validator.constraints.UUID;

@Schema(name = "NewAccount")
public record AccountRequest(
        @NotBlank @EmailFromOutside @Email(regexp = EmailFromOutside.PATTERN) @Size(max = EmailFromOutside.LONGEST)
        String email,

        @NotBlank @Size(max = NameFromOutside.LONGEST) @Pattern(regexp = NameFromOutside.PATTERN)
        String givenName,

        @NotBlank @Size(max = NameFromOutside.LONGEST) @Pattern(regexp = NameFromOutside.PATTERN)
        String familyName,

        @NotNull @Pattern(regexp = Language.PATTERN) String language,

        @Schema(format = "uuid", description = "In whose name; absent: the chamber acted for, or the installation")
        @UUID
        String chamberId) {

    NewAccount account() {
        return new NewAccount(
                new EmailAddress(email), new PersonName(givenName, familyName), Language.of(language), null);
    }
}
