package de.guildhall.org.activationcode;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A letter that nobody printed in time will never be: its code is no longer kept readable (ACC-4). */
@ApplicationScoped
class SealCleaner {

    private final ActivationCodeRepository codes;
    private final Clock clock;

    SealCleaner(ActivationCodeRepository codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    @Scheduled(every = "1h", identity = "seal-cleaner")
    @WithTransaction
    Uni<Void> clean() {
        return codes.wipeSealsOfExpired(clock.instant()).replaceWithVoid();
    }
}
