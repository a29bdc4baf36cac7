package de.guildhall.org.trainer;

import de.guildhall.org.account.AccountState;
import de.guildhall.platform.web.Versioned;
import jakarta.annotation.Nullable;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param access whether the caller may {@code createAccount} */
@Schema(name = "Trainer")
record TrainerView(
        UUID id,
        UUID organisationId,
        String givenName,
        String familyName,
        AccountState account,
        @Nullable String accountEmail,
        Map<String, Boolean> access,
        Integer version)
        implements Versioned {

    static TrainerView of(Trainer trainer, Map<String, Boolean> access) {
        return new TrainerView(
                trainer.id(),
                trainer.organisationId(),
                trainer.givenName(),
                trainer.familyName(),
                trainer.account().state(),
                trainer.account().email(),
                access,
                trainer.version());
    }
}
