package de.guildhall.identity.signin;

import java.time.Instant;
import java.util.UUID;

/**
 * What others see of somebody's signing in.
 *
 * @param signIns     null if they never tried
 * @param invited     whether they have set no password so far
 * @param mayLift     whether the caller may end a lock
 * @param mayWithdraw whether the caller may delete an unused invitation
 */
record SignInView(UUID personId, SignIns signIns, boolean invited, boolean mayLift, boolean mayWithdraw, Instant now) {

    Instant lastSignInAt() {
        return signIns == null ? null : signIns.lastSignInAt();
    }

    int failures() {
        return signIns == null ? 0 : signIns.failures(now);
    }

    Instant lockedUntil() {
        return isLocked() ? signIns.lockedUntil() : null;
    }

    boolean isLocked() {
        return signIns != null && signIns.isLocked(now);
    }
}
