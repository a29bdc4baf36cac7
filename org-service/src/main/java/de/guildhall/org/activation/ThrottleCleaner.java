package de.guildhall.org.activation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Forgets who tried and who was locked, once it limits nobody any more; the audit trail keeps what it has to. */
@ApplicationScoped
class ThrottleCleaner {

    private final AttemptRepository attempts;
    private final ActivationLockRepository locks;
    private final Clock clock;

    ThrottleCleaner(AttemptRepository attempts, ActivationLockRepository locks, Clock clock) {
        this.attempts = attempts;
        this.locks = locks;
        this.clock = clock;
    }

    @Scheduled(every = "1h", identity = "throttle-cleaner")
    @WithTransaction
    Uni<Void> clean() {
        Instant periodBegan = clock.instant().minus(Throttled.PERIOD);
        return attempts.forgetBefore(periodBegan)
                .call(() -> locks.forgetEndedBefore(periodBegan))
                .replaceWithVoid();
    }
}
