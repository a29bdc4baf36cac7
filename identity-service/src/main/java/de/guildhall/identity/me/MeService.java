package de.guildhall.identity.me;

import de.guildhall.identity.person.Language;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonChanged;
import de.guildhall.identity.person.PersonName;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.web.Etag;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A person's own data; everybody may see and change their own. */
@ApplicationScoped
class MeService {

    private static final String CHANGE = "identity.person.change";

    private final PersonRepository persons;
    private final Outbox outbox;
    private final Audit audit;

    MeService(PersonRepository persons, Outbox outbox, Audit audit) {
        this.persons = persons;
        this.outbox = outbox;
        this.audit = audit;
    }

    @WithSession
    Uni<Person> get(UUID personId) {
        return persons.get(personId);
    }

    @WithTransaction
    Uni<Person> change(UUID personId, String ifMatch, PersonName name, Language language) {
        return persons.get(personId)
                .invoke(person -> Etag.requireMatch(ifMatch, person.version()))
                .call(person -> changeTo(person, name, language));
    }

    private Uni<Void> changeTo(Person person, PersonName name, Language language) {
        PersonChanged before = PersonChanged.of(person);
        person.change(name, language);
        return persons.flush()
                .chain(() -> outbox.publish(PersonChanged.changed(person)))
                .chain(() -> audit.note(CHANGE, object(person), before, PersonChanged.of(person)));
    }

    private static AuditedObject object(Person person) {
        return AuditedObject.person(person.id(), person.name().full());
    }
}
