package de.guildhall.identity.email;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets addresses to which nobody moved in time. */
@ApplicationScoped
class EmailChangeCleaner {

    private final EmailChangeRepository changes;
    private final Clock clock;

    EmailChangeCleaner(EmailChangeRepository changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(every = "1h", identity = "email-change-cleaner")
    @WithTransaction
    Uni<Void> clean() {
        return changes.deleteExpiredBefore(clock.instant()).replaceWithVoid();
    }
}
