package de.guildhall.org.activationcode;

import de.guildhall.org.organisation.Organisation;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter that nobody has confirmed as printed. */
@Schema(name = "WaitingLetter")
record WaitingLetterView(
        UUID codeId,
        CodeKind kind,
        UUID organisationId,
        String organisationName,
        String companyNumber,
        LocalDate deadline,
        @Nullable LocalDate endOfUse,
        Instant issuedAt,
        boolean requestedByCompany) {

    static WaitingLetterView of(ActivationCode code, Organisation organisation) {
        return new WaitingLetterView(
                code.id(),
                code.kind(),
                organisation.id(),
                organisation.name(),
                organisation.companyNumber(),
                code.deadline(),
                code.endOfUse(),
                code.issuedAt(),
                code.requestedByCompany());
    }
}
