package de.guildhall.identity.review;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UnusedAccount")
record UnusedAccountDto(
        UUID id,
        UUID personId,
        String personName,

        @Schema(description = "Whose review found it", examples = "2027-Q1")
        String quarter,

        @Schema(description = "Absent if the person never signed in") @Nullable
        Instant lastSignInAt) {

    static UnusedAccountDto of(UnusedAccountView view) {
        UnusedAccount account = view.account();
        return new UnusedAccountDto(
                account.id(),
                account.personId(),
                view.person().name().full(),
                account.quarter(),
                account.lastSignInAt());
    }
}
