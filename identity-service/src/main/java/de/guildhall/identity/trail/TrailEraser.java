package de.guildhall.identity.trail;

import de.guildhall.identity.IdentityConfig;
import de.guildhall.identity.trail.ErasureRepository.Erased;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Erases names and values that the trail has kept long enough, and records that it did, in the same transaction (AUD-2).
 * The entries themselves stay, and the chain holds.
 */
@ApplicationScoped
class TrailEraser {

    static final int BATCH = 500;

    private static final String ERASE = "identity.audit-entry.erase";

    private final ErasureRepository entries;
    private final Audit audit;
    private final IdentityConfig config;
    private final Clock clock;

    TrailEraser(ErasureRepository entries, Audit audit, IdentityConfig config, Clock clock) {
        this.entries = entries;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", identity = "trail-eraser", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> erase() {
        return Multi.createFrom()
                .iterable(RetentionPeriod.all(config.trailKept(), config.trailKeptOtherwise()))
                .onItem()
                .transformToUniAndConcatenate(this::eraseAll)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Part by part, each a transaction: nobody who adds to the trail waits long. */
    private Uni<Void> eraseAll(RetentionPeriod period) {
        return Multi.createBy()
                .repeating()
                .uni(() -> Panache.withTransaction(() -> erasePart(period)))
                .whilst(erased -> erased == BATCH)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Long> erasePart(RetentionPeriod period) {
        Instant until = period.until(clock.instant());
        return entries.lock()
                .flatMap(mine -> mine
                        ? entries.erase(period, until, BATCH)
                        : Uni.createFrom().item(List.<Erased>of()))
                .call(erased -> record(erased, until))
                .map(erased -> erased.stream().mapToLong(Erased::entries).sum());
    }

    private Uni<Void> record(List<Erased> erased, Instant until) {
        return Multi.createFrom()
                .iterable(erased)
                .onItem()
                .transformToUniAndConcatenate(part -> audit.noteBySystem(
                        ERASE,
                        new AuditedObject(RetentionPeriod.ERASURE, null, part.kind(), null, null, null),
                        new Noted(part.entries(), until)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private record Noted(long entries, Instant until) {}
}
