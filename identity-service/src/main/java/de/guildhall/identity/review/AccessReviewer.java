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

/**
 * Lists, once in every quarter, whose account was not used for six months, and tells each place how many of its people that
 * is (USR-12). The first day of the quarter decides who is listed, on whichever day the review is made.
 */
@ApplicationScoped
class AccessReviewer {

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
        Instant now = clock.instant();
        Quarter quarter = Quarter.of(LocalDate.ofInstant(now, zone));
        return Panache.withTransaction(() -> reviews.begin(quarter, now)
                .flatMap(isNew -> isNew ? list(quarter, now) : Uni.createFrom().voidItem()));
    }

    private Uni<Void> list(Quarter quarter, Instant now) {
        Instant from = quarter.unusedFrom().atStartOfDay(zone).toInstant();
        return reviews.list(quarter, from, now)
                .chain(() -> reviews.found(quarter))
                .flatMap(places -> Multi.createFrom()
                        .iterable(places)
                        .onItem()
                        .transformToUniAndConcatenate(place -> outbox.publish(place.event()))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }
}
