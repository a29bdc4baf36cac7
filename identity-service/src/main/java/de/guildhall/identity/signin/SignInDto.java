package de.guildhall.identity.signin;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param access what the portal may offer: {@code lift}, only during a lock; {@code withdrawInvitation}, only before it is used */
@Schema(name = "SignIn")
record SignInDto(
        UUID personId,

        @Schema(description = "Absent if the person never signed in, or not since Keycloak keeps events") @Nullable
        Instant lastSignInAt,

        @Schema(description = "Wrong passwords since the last sign-in or unlocking, within 24 hours of each other")
        int failures,

        @Schema(description = "Absent without a lock. It ends by itself") @Nullable
        Instant lockedUntil,

        @Schema(description = "Whether the person has set no password so far")
        boolean invited,

        Map<String, Boolean> access) {

    static SignInDto of(SignInView view) {
        return new SignInDto(
                view.personId(),
                view.lastSignInAt(),
                view.failures(),
                view.lockedUntil(),
                view.invited(),
                Map.of(
                        "lift", view.mayLift() && view.isLocked(),
                        "withdrawInvitation", view.mayWithdraw() && view.invited()));
    }
}
