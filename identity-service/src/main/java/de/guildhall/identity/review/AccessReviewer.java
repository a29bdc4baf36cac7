package de.guildhall.identity.review;

import de.guildhall.identity.IdentityConfig;
import de.guildhall.platform.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Lists, once in every quarter, whose account was not used for six months, and tells each place how many of its people that
 * is (USR-12). The first day of the quarter decides who is listed, on whichever day the review is made.
 */
@ApplicationScoped
class AccessReviewer {

    /** Places told in one transaction. */
    private static final int BATCH = 500;

    private final AccessReviewRepository reviews;
    private final Outbox outbox;
    private final ZoneId zone;
    private final Clock clock;

    AccessReviewer(AccessReviewRepository reviews, Outbox outbox, IdentityConfig config, Clock clock) {
        this.reviews = reviews;
        this.outbox = outbox;
        this.zone = config.timeZone();
        this.clock = clock;
    }

    @Scheduled(
            every = "${guildhall.identity.review-tick}",
            identity = "access-reviewer",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> review() {
        return Panache.withTransaction(this::list).chain(this::tellAll);
    }

    private Uni<Void> list() {
        Instant now = clock.instant();
        Quarter quarter = Quarter.of(LocalDate.ofInstant(now, zone));
        Instant from = quarter.unusedFrom().atStartOfDay(zone).toInstant();
        return reviews.begin(quarter, now)
                .flatMap(isNew -> isNew
                        ? reviews.list(quarter, from, now)
                        : Uni.createFrom().voidItem());
    }

    /** Part by part, each a transaction: a review may concern each of some hundred thousand companies. */
    private Uni<Void> tellAll() {
        return Multi.createBy()
                .repeating()
                .uni(() -> Panache.withTransaction(this::tellPart))
                .whilst(told -> told == BATCH)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Integer> tellPart() {
        return reviews.lockUntold()
                .onItem()
                .ifNotNull()
                .transformToUni(untold -> reviews.found(untold, BATCH)
                        .call(this::publish)
                        .call(places -> places.size() == BATCH
                                ? reviews.toldUntil(untold, places.getLast().place())
                                : reviews.toldAll(untold, clock.instant()))
                        .map(List::size))
                .onItem()
                .ifNull()
                .continueWith(0);
    }

    private Uni<Void> publish(List<AccessReviewed> places) {
        return Multi.createFrom()
                .iterable(places)
                .onItem()
                .transformToUniAndConcatenate(place -> outbox.publish(place.event()))
                .collect()
                .last();
    }
}
