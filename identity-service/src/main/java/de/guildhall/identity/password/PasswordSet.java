package de.guildhall.identity.password;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PasswordSet")
public record PasswordSet(
        @Schema(description = "To sign in with") String email) {}
