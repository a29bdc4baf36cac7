package de.guildhall.org.activation;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param label the person's or the company's name, if the account has one */
@Schema(name = "ActivationLock")
record ActivationLockView(
        UUID id,
        Throttled subject,
        UUID subjectId,
        @Nullable String label,
        Instant lockedAt,
        Instant until) {

    static ActivationLockView of(ActivationLock lock) {
        return new ActivationLockView(
                lock.id(), lock.subject(), lock.subjectId(), lock.label(), lock.lockedAt(), lock.until());
    }

    /** Whether activation of one organisation is closed, and since and until when. */
    @Schema(name = "OrganisationActivationLock")
    record OfOrganisation(
            boolean locked,
            @Nullable Instant lockedAt,
            @Nullable Instant until) {

        static OfOrganisation of(ActivationLock latest, Instant now) {
            return latest != null && latest.closedAt(now)
                    ? new OfOrganisation(true, latest.lockedAt(), latest.until())
                    : new OfOrganisation(false, null, null);
        }
    }
}
