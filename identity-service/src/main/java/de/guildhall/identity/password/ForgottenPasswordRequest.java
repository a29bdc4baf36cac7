package de.guildhall.identity.password;

import de.guildhall.platform.web.EmailFromOutside;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ForgottenPassword")
record ForgottenPasswordRequest(
        @Schema(description = "E-mail address, which is the user name, or apprentice number")
        @NotBlank
        @Size(max = EmailFromOutside.LONGEST)
        String identifier) {

    @Override
    public String toString() {
        return "ForgottenPasswordRequest[…]";
    }
}
