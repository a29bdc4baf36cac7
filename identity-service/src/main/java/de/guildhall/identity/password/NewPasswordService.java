package de.guildhall.identity.password;

import de.guildhall.identity.keycloak.KeycloakAccounts;
import de.guildhall.identity.keycloak.KeycloakTurns;
import de.guildhall.identity.link.Addressee;
import de.guildhall.identity.link.LinkService;
import de.guildhall.identity.link.Purpose;
import de.guildhall.identity.link.Token;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;

/**
 * Gives whoever reads the person's mail a new password (ACC-13). As with a confirmation, the link counts as used only
 * when Keycloak has the password; following it again after a crash repeats the steps.
 */
@ApplicationScoped
class NewPasswordService {

    private static final String RENEW = "identity.password.renew";

    private final LinkService links;
    private final PersonRepository persons;
    private final KeycloakAccounts accounts;
    private final KeycloakTurns turns;
    private final Audit audit;

    NewPasswordService(
            LinkService links, PersonRepository persons, KeycloakAccounts accounts, KeycloakTurns turns, Audit audit) {
        this.links = links;
        this.persons = persons;
        this.accounts = accounts;
        this.turns = turns;
        this.audit = audit;
    }

    Uni<Person> set(Token token, String password) {
        return turns.take(() -> Panache.withTransaction(() -> links.use(token, EnumSet.of(Purpose.NEW_PASSWORD))
                .flatMap(link -> persons.get(link.addressee().personId()))
                .call(person -> accounts.renewPassword(person, password))
                .call(person -> links.voidAll(person.email()))
                .call(person -> links.send(Purpose.PASSWORD_CHANGED, Addressee.of(person)))
                .call(person -> audit.noteFor(
                        person.id(),
                        person.name().full(),
                        RENEW,
                        AuditedObject.person(person.id(), person.name().full())))));
    }
}
