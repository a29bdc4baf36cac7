package de.guildhall.identity.terms;

import de.guildhall.identity.person.Language;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TermsOfUseAcceptance")
public record AcceptanceRequest(
        @NotNull @Min(1) Integer version,
        @NotNull @Pattern(regexp = Language.PATTERN) String language,

        @Schema(description = "Of the text that was shown") @NotNull @Pattern(regexp = "^[0-9a-f]{64}$")
        String hash) {}
