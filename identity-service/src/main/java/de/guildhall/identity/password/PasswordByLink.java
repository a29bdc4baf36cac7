package de.guildhall.identity.password;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The first or a new password, with the proof that the mail was read. The password's own rules are Keycloak's; the limit
 * here only keeps out what nobody types.
 */
@Schema(name = "PasswordByLink")
public record PasswordByLink(
        @NotBlank @Size(max = 200) String token,
        @NotEmpty @Size(max = 200) String password) {

    @Override
    public String toString() {
        return "PasswordByLink[…]";
    }
}
