package de.guildhall.identity.email;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmailLink")
public record EmailConfirmationRequest(
        @NotBlank @Size(max = 200) String token) {

    @Override
    public String toString() {
        return "EmailConfirmationRequest[…]";
    }
}
