package de.guildhall.identity.registration;

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
import java.util.UUID;

@ApplicationScoped
class RegistrationService {

    private final PersonRepository persons;
    private final LinkService links;

    RegistrationService(PersonRepository persons, LinkService links) {
        this.persons = persons;
        this.links = links;
    }

    /** Known or new, the address gets a mail, by the same steps and so in the same time (ACC-1). */
    @WithTransaction
    Uni<Void> register(EmailAddress email, PersonName name, Language language) {
        return links.unlessTooMany(email, () -> sendLink(email, name, language));
    }

    private Uni<Void> sendLink(EmailAddress email, PersonName name, Language language) {
        return persons.withEmail(email).flatMap(person -> {
            if (person == null) {
                Addressee future = new Addressee(UUID.randomUUID(), email, name, language);
                return links.send(Purpose.CONFIRM_REGISTRATION, future);
            }
            return links.send(purposeFor(person), Addressee.of(person));
        });
    }

    private static Purpose purposeFor(Person person) {
        return person.hasPassword() ? Purpose.ALREADY_REGISTERED : Purpose.CONFIRM_REGISTRATION;
    }
}
