package de.guildhall.permission.role;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in each language of the portal. */
@Schema(name = "Wording")
public record Wording(
        @NotBlank String de, @NotBlank String fr, @NotBlank String en) {}
