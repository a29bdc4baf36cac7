package de.guildhall.identity.registration;

import de.guildhall.identity.IdentityConfig;
import de.guildhall.identity.link.Addressee;
import de.guildhall.identity.link.LinkService;
import de.guildhall.identity.link.Purpose;
import de.guildhall.identity.person.EmailAddress;
import de.guildhall.identity.person.Language;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonName;
import de.guildhall.identity.person.PersonRepository;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class RegistrationService {

    private final PersonRepository persons;
    private final LinkService links;
    private final IdentityConfig config;
    private final Clock clock;

    RegistrationService(PersonRepository persons, LinkService links, IdentityConfig config, Clock clock) {
        this.persons = persons;
        this.links = links;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Known or new, the address gets a mail, by the same steps and so in the same time (ACC-1). Too many within the
     * window get none, and nobody is told: the limit protects the owner of the address from strangers.
     */
    @WithTransaction
    Uni<Void> register(EmailAddress email, PersonName name, Language language) {
        return links.countTypedSince(email, clock.instant().minus(config.registrationWindow()))
                .flatMap(sent -> sent < config.registrationMails()
                        ? sendLink(email, name, language)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> sendLink(EmailAddress email, PersonName name, Language language) {
        return persons.withEmail(email).flatMap(person -> {
            if (person == null) {
                Addressee future = new Addressee(UUID.randomUUID(), email, name, language);
                return links.send(Purpose.CONFIRM_REGISTRATION, future, null);
            }
            return links.send(purposeFor(person), Addressee.of(person), null);
        });
    }

    private static Purpose purposeFor(Person person) {
        return person.canSignIn() ? Purpose.ALREADY_REGISTERED : Purpose.CONFIRM_REGISTRATION;
    }
}
