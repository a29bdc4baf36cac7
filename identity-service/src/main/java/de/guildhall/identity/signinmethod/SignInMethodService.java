package de.guildhall.identity.signinmethod;

import de.guildhall.identity.keycloak.KeycloakAccounts;
import de.guildhall.identity.keycloak.SignInMethods;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How a person can sign in besides the password (ACC-14). What is added, is added on Keycloak's pages. */
@ApplicationScoped
class SignInMethodService {

    private static final String REMOVE_PASSKEY = "identity.passkey.remove";
    private static final String UNLINK_EID = "identity.eid.unlink";

    private final PersonRepository persons;
    private final KeycloakAccounts accounts;
    private final Audit audit;

    SignInMethodService(PersonRepository persons, KeycloakAccounts accounts, Audit audit) {
        this.persons = persons;
        this.accounts = accounts;
        this.audit = audit;
    }

    Uni<SignInMethods> of(UUID personId) {
        return Panache.withSession(() -> persons.get(personId)).flatMap(accounts::methods);
    }

    @WithTransaction
    Uni<Void> removePasskey(UUID personId, String passkey) {
        return persons.get(personId)
                .call(person -> accounts.removePasskey(person, passkey))
                .flatMap(person -> audit.note(REMOVE_PASSKEY, object(person), null));
    }

    @WithTransaction
    Uni<Void> unlinkEid(UUID personId) {
        return persons.get(personId)
                .call(accounts::unlinkEid)
                .flatMap(person -> audit.note(UNLINK_EID, object(person), null));
    }

    private static AuditedObject object(Person person) {
        return AuditedObject.person(person.id(), person.name().full());
    }
}
