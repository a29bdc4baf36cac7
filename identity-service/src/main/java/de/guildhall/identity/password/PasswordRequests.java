package de.guildhall.identity.password;

import de.guildhall.identity.IdentityConfig;
import de.guildhall.identity.apprentice.ApprenticeNumberRepository;
import de.guildhall.identity.link.Addressee;
import de.guildhall.identity.link.LinkService;
import de.guildhall.identity.link.Purpose;
import de.guildhall.identity.person.EmailAddress;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.queue.QueueWorkers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes what was typed and answers it later by mail. Whether there is such a person is looked up only after the answer
 * has gone, so neither its words nor its time tell (ACC-13).
 */
@ApplicationScoped
class PasswordRequests {

    private static final String QUEUE = "password_requests";

    private final PasswordRequestRepository requests;
    private final PersonRepository persons;
    private final ApprenticeNumberRepository apprentices;
    private final LinkService links;
    private final QueueWorkers workers;
    private final IdentityConfig config;
    private final Clock clock;

    PasswordRequests(
            PasswordRequestRepository requests,
            PersonRepository persons,
            ApprenticeNumberRepository apprentices,
            LinkService links,
            QueueWorkers workers,
            IdentityConfig config,
            Clock clock) {
        this.requests = requests;
        this.persons = persons;
        this.apprentices = apprentices;
        this.links = links;
        this.workers = workers;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        workers.start(QUEUE, config.tick(), this::answerNext);
    }

    @WithTransaction
    Uni<Void> take(String identifier) {
        return requests.persist(new PasswordRequest(identifier.strip(), clock.instant()))
                .replaceWithVoid();
    }

    /** Whether there was one. */
    Uni<Boolean> answerNext() {
        return Panache.withTransaction(() -> requests.next()
                .call(request -> request == null
                        ? Uni.createFrom().voidItem()
                        : answer(request.identifier()).chain(() -> requests.delete(request)))
                .map(request -> request != null));
    }

    private Uni<Void> answer(String identifier) {
        return personsKnownAs(identifier)
                .flatMap(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(this::send)
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private Uni<List<Person>> personsKnownAs(String identifier) {
        return EmailAddress.parse(identifier)
                .map(email -> persons.withEmail(email)
                        .map(person -> Stream.ofNullable(person).toList()))
                .orElseGet(() -> apprentices.personsWith(identifier));
    }

    private Uni<Void> send(Person person) {
        return links.unlessTooMany(person.email(), () -> links.send(purposeFor(person), Addressee.of(person)));
    }

    /** Who never set a password does not need a new one, but the first. */
    private static Purpose purposeFor(Person person) {
        return person.hasPassword() ? Purpose.NEW_PASSWORD : Purpose.CONFIRM_REGISTRATION;
    }
}
