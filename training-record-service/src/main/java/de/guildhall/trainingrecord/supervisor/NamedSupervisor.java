package de.guildhall.trainingrecord.supervisor;

import de.guildhall.platform.web.EmailFromOutside;
import de.guildhall.platform.web.NameFromOutside;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody to whom the apprentice sends a week for the first time.
 *
 * @param language of the invitation, if one is needed; German, if absent
 */
@Schema(name = "NamedSupervisor")
public record NamedSupervisor(
        @NotNull @EmailFromOutside @Email(regexp = EmailFromOutside.PATTERN) @Size(max = EmailFromOutside.LONGEST)
        String email,

        @NotNull @Size(max = NameFromOutside.LONGEST) @Pattern(regexp = NameFromOutside.PATTERN)
        String givenName,

        @NotNull @Size(max = NameFromOutside.LONGEST) @Pattern(regexp = NameFromOutside.PATTERN)
        String familyName,

        @Nullable @Pattern(regexp = "de|fr|en") String language) {

    /** In the form in which identity-service compares addresses: two spellings are one person. */
    String address() {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    String languageOrGerman() {
        return language == null ? "de" : language;
    }
}
