package de.guildhall.identity.terms;

import de.guildhall.identity.person.Language;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What a person has agreed to (ACC-15). */
@ApplicationScoped
class MyTermsService {

    private static final String ACCEPT = "identity.terms-of-use.accept";

    private final TermsRepository terms;
    private final TermsAcceptanceRepository acceptances;
    private final PersonRepository persons;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    MyTermsService(
            TermsRepository terms,
            TermsAcceptanceRepository acceptances,
            PersonRepository persons,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.terms = terms;
        this.acceptances = acceptances;
        this.persons = persons;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @WithSession
    Uni<MyTermsResponse> of(UUID personId) {
        return terms.newest()
                .flatMap(newest ->
                        acceptances.latest(personId).map(acceptance -> MyTermsResponse.of(newest, acceptance)));
    }

    /** Only what is asked now, and only the text that was shown. To say it again changes nothing. */
    @WithTransaction
    Uni<MyTermsResponse> accept(UUID personId, int version, Language language, String hash) {
        return persons.get(personId)
                .chain(terms::newest)
                .invoke(newest -> requireShown(newest, version, language, hash))
                .call(newest -> acceptances
                        .add(personId, newest, language, clock.instant().truncatedTo(ChronoUnit.MICROS))
                        .flatMap(news ->
                                news ? tell(personId, newest) : Uni.createFrom().voidItem()))
                .flatMap(newest ->
                        acceptances.latest(personId).map(acceptance -> MyTermsResponse.of(newest, acceptance)));
    }

    private static void requireShown(Terms newest, int version, Language language, String hash) {
        if (newest == null
                || newest.version() != version
                || !newest.hash(language).equals(hash)) {
            throw new ProblemException(TermsProblem.OUTDATED);
        }
    }

    private Uni<Void> tell(UUID personId, Terms accepted) {
        return acceptances
                .latest(personId)
                .flatMap(acceptance -> outbox.publish(TermsEvents.accepted(acceptance))
                        .chain(() -> audit.note(
                                ACCEPT,
                                TermsService.object(accepted).about(personId),
                                new Noted(acceptance.version(), acceptance.language(), acceptance.textHash()))));
    }

    private record Noted(int version, Language language, String textHash) {}
}
