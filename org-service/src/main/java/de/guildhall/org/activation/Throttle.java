package de.guildhall.org.activation;

import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Closes activation for an account or a company after too many wrong tries (ACC-5). Part of a transaction in which the
 * tries of the subject are serialised.
 */
@ApplicationScoped
class Throttle {

    private static final Set<AttemptOutcome> WRONG_OR_OPEN = EnumSet.of(AttemptOutcome.WRONG, AttemptOutcome.OPEN);
    private static final Set<AttemptOutcome> WRONG = EnumSet.of(AttemptOutcome.WRONG);

    private final AttemptRepository attempts;
    private final ActivationLockRepository locks;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Throttle(AttemptRepository attempts, ActivationLockRepository locks, Outbox outbox, Audit audit, Clock clock) {
        this.attempts = attempts;
        this.locks = locks;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether one more try may be evaluated; those under way may all turn out wrong. */
    Uni<Boolean> open(Throttled subject, UUID subjectId) {
        Instant now = clock.instant();
        return locks.latest(subject, subjectId)
                .flatMap(latest -> latest != null && latest.closedAt(now)
                        ? Uni.createFrom().item(false)
                        : attempts.count(subject, subjectId, Throttled.countingSince(now, latest), WRONG_OR_OPEN)
                                .map(tries -> !subject.exhausted(tries)));
    }

    /**
     * @param chamberId whose clerks can lift the lock
     * @param label     by which they recognise the account or company
     */
    Uni<Void> closeIfExhausted(Throttled subject, UUID subjectId, UUID chamberId, String label) {
        Instant now = clock.instant();
        return locks.latest(subject, subjectId)
                .flatMap(latest -> latest != null && latest.closedAt(now)
                        ? Uni.createFrom().voidItem()
                        : attempts.count(subject, subjectId, Throttled.countingSince(now, latest), WRONG)
                                .flatMap(tries -> subject.exhausted(tries)
                                        ? close(new ActivationLock(
                                                UUID.randomUUID(), chamberId, subject, subjectId, label, now))
                                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> close(ActivationLock lock) {
        return locks.persist(lock)
                .call(() -> outbox.publish(ActivationEvents.locked(lock)))
                .call(() -> audit.noteBySystem(
                        "org.activation-lock.close",
                        AuditedObject.of("activation-lock", lock.id(), lock.label(), lock),
                        lock.until()))
                .replaceWithVoid();
    }
}
