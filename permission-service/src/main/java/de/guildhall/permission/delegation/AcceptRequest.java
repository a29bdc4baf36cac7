package de.guildhall.permission.delegation;

import de.guildhall.platform.web.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A principal agrees to less than what was asked for, if it likes.
 *
 * @param extent     as proposed, if absent
 * @param validUntil as proposed, if absent
 */
@Schema(name = "AcceptDelegation")
record AcceptRequest(
        @Nullable @Valid ExtentDto extent,
        @Nullable @PlausibleDate Instant validUntil) {

    static final AcceptRequest AS_PROPOSED = new AcceptRequest(null, null);

    boolean asProposed() {
        return extent == null && validUntil == null;
    }
}
