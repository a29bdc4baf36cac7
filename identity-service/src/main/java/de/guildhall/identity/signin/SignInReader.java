package de.guildhall.identity.signin;

import de.guildhall.identity.keycloak.KeycloakSignIns;
import de.guildhall.identity.keycloak.SignInEvent;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Reads Keycloak's stored events, so that nothing is lost however long one of the two was away. An event is stored a little
 * after its own time, and the clocks of several Keycloaks differ a little, so each reading begins a minute before the last
 * event it knows; what was applied is not applied again.
 */
@ApplicationScoped
class SignInReader {

    static final Duration OVERLAP = Duration.ofMinutes(1);

    private static final Logger LOG = Logger.getLogger(SignInReader.class);

    /** Longer than the overlap, and counted from the newest event: in a quiet night the last one is read again and again. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private static final int PAGE = 100;

    /** How many pages of news one transaction takes in; the next reading goes on. */
    private static final int PAGES = 10;

    private final SignInCursorRepository cursor;
    private final SignInBook book;
    private final KeycloakSignIns keycloak;

    SignInReader(SignInCursorRepository cursor, SignInBook book, KeycloakSignIns keycloak) {
        this.cursor = cursor;
        this.book = book;
        this.keycloak = keycloak;
    }

    @Scheduled(
            every = "${guildhall.identity.sign-in-tick}",
            identity = "sign-in-reader",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> read() {
        return Panache.withTransaction(() -> cursor.lock()
                        .flatMap(readUntil ->
                                readUntil == null ? Uni.createFrom().voidItem() : readFrom(readUntil)))
                .onFailure(ProblemException.class)
                .recoverWithUni(unavailable -> {
                    LOG.warnf("The events of sign-ins wait: %s", unavailable.getCause());
                    return Uni.createFrom().voidItem();
                });
    }

    private Uni<Void> readFrom(Instant readUntil) {
        return readPages(new Progress(readUntil, readUntil, 0, 0))
                .flatMap(progress -> progress.until().equals(readUntil)
                        ? Uni.createFrom().voidItem()
                        : cursor.moveTo(progress.until())
                                .chain(() ->
                                        cursor.forgetBefore(progress.until().minus(REMEMBERED))));
    }

    private Uni<Progress> readPages(Progress progress) {
        return keycloak.events(progress.from(), progress.first(), PAGE)
                .call(this::enter)
                .map(progress::after)
                .flatMap(next -> next.isOver() ? Uni.createFrom().item(next) : readPages(next));
    }

    private Uni<Void> enter(List<SignInEvent> events) {
        return Multi.createFrom()
                .iterable(events)
                .filter(event -> event.kind() != SignInEvent.Kind.OTHER)
                .onItem()
                .transformToUniAndConcatenate(this::enterOnce)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> enterOnce(SignInEvent event) {
        return cursor.isNew(event.id(), event.at())
                .flatMap(isNew -> isNew ? book.enter(event) : Uni.createFrom().voidItem());
    }

    /**
     * @param known where the reading began to be news
     * @param until the newest event so far
     * @param first how many events of the window were read
     * @param pages how many pages of them had news; -1 once there are no more
     */
    private record Progress(Instant known, Instant until, int first, int pages) {

        Instant from() {
            Instant from = known.minus(OVERLAP);
            return from.isBefore(Instant.EPOCH) ? Instant.EPOCH : from;
        }

        Progress after(List<SignInEvent> page) {
            Instant newest = page.isEmpty() ? until : page.getLast().at();
            Instant reached = newest.isAfter(until) ? newest : until;
            int withNews = reached.isAfter(known) ? pages + 1 : pages;
            return new Progress(known, reached, first + page.size(), page.size() < PAGE ? -1 : withNews);
        }

        boolean isOver() {
            return pages < 0 || pages >= PAGES;
        }
    }
}
