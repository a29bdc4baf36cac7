package de.guildhall.org.trainer;

import de.guildhall.org.account.AccountState;
import de.guildhall.platform.web.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param leftAt when the trainer left the company; absent while they train there
 * @param access whether the caller may {@code createAccount}
 */
@Schema(name = "Trainer")
record TrainerView(
        UUID id,
        UUID organisationId,
        String organisationName,
        String givenName,
        String familyName,
        AccountState account,
        @Nullable String accountEmail,
        @Nullable Instant leftAt,
        Map<String, Boolean> access,
        Integer version)
        implements Versioned {

    static TrainerView of(Trainer trainer, String organisationName, Map<String, Boolean> access) {
        return new TrainerView(
                trainer.id(),
                trainer.organisationId(),
                organisationName,
                trainer.givenName(),
                trainer.familyName(),
                trainer.account().state(),
                trainer.account().email(),
                trainer.leftAt(),
                access,
                trainer.version());
    }
}
