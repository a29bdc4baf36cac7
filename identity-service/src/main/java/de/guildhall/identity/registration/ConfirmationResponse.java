package de.guildhall.identity.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ConfirmedRegistration")
public record ConfirmationResponse(
        @Schema(description = "The address to sign in with") String email) {}
