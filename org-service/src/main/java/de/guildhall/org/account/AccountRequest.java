package de.guildhall.org.account;

import de.guildhall.platform.web.EmailFromOutside;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom an account is wanted; the language is that of the mails, by default the chamber's. */
@Schema(name = "AccountRequest")
public record AccountRequest(
        @NotNull @EmailFromOutside @Email(regexp = EmailFromOutside.PATTERN) @Size(max = EmailFromOutside.LONGEST)
        String email,

        @Pattern(regexp = "de|fr|en") String language) {

    public String languageOr(String other) {
        return language == null ? other : language;
    }
}
