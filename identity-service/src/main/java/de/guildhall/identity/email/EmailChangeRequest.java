package de.guildhall.identity.email;

import de.guildhall.platform.web.EmailFromOutside;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewEmail")
public record EmailChangeRequest(
        @NotBlank @EmailFromOutside @Email(regexp = EmailFromOutside.PATTERN) @Size(max = EmailFromOutside.LONGEST)
        String email) {}
