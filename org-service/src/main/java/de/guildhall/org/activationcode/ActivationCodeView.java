package de.guildhall.org.activationcode;

import de.guildhall.platform.web.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Never the code itself: that stands in the letter only. */
@Schema(name = "ActivationCode")
record ActivationCodeView(
        UUID id,
        UUID organisationId,
        CodeKind kind,
        CodeState state,
        LocalDate deadline,
        @Nullable LocalDate endOfUse,
        Instant issuedAt,
        UUID issuedBy,
        boolean requestedByCompany,
        @Nullable Instant printedAt,
        @Nullable Instant usedAt,
        Integer version)
        implements Versioned {

    static ActivationCodeView of(ActivationCode code, LocalDate today) {
        return new ActivationCodeView(
                code.id(),
                code.organisationId(),
                code.kind(),
                code.stateOn(today),
                code.deadline(),
                code.endOfUse(),
                code.issuedAt(),
                code.issuedBy(),
                code.requestedByCompany(),
                code.printedAt(),
                code.usedAt(),
                code.version());
    }
}
