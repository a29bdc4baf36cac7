package de.guildhall.identity.keycloak;

import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonChanged;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The accounts of our persons in Keycloak. Every step can be repeated: what is done already is found, not doubled. */
@ApplicationScoped
public class KeycloakAccounts {

    private final KeycloakClient keycloak;
    private final KeycloakAnswers answers;
    private final PersonRepository persons;
    private final String realm;

    KeycloakAccounts(
            @RestClient KeycloakClient keycloak,
            KeycloakAnswers answers,
            PersonRepository persons,
            @ConfigProperty(name = "guildhall.keycloak.realm") String realm) {
        this.keycloak = keycloak;
        this.answers = answers;
        this.persons = persons;
        this.realm = realm;
    }

    /**
     * Opens the person's account if there is none, and sets its password.
     *
     * @throws ProblemException 400 if the password is too weak, 503 if Keycloak cannot be asked
     */
    public Uni<Void> open(Person person, String password) {
        return answers.to(withPassword(person, password).replaceWithVoid());
    }

    /**
     * Sets another password and ends all sessions: whoever had the old one is out.
     *
     * @throws ProblemException 400 if the password is too weak, 503 if Keycloak cannot be asked
     */
    public Uni<Void> renewPassword(Person person, String password) {
        return answers.to(withPassword(person, password).flatMap(user -> keycloak.endSessions(realm, user.id())));
    }

    /**
     * Brings an existing account up to date. Who may not sign in any more is signed out everywhere, too.
     *
     * @throws KeycloakRefusesForGood if nothing but whether they may sign in could be told
     */
    public Uni<Void> refresh(PersonChanged state) {
        // Never by the address, which may belong to somebody else by now.
        return answers.to(userOf(state.personId())
                .flatMap(user -> user.map(known -> refresh(known, state))
                        .orElse(Uni.createFrom().voidItem())));
    }

    private Uni<Void> refresh(KeycloakUser known, PersonChanged state) {
        return update(known, state)
                .onFailure(refusal(KeycloakRefusal::userExists))
                .recoverWithUni(taken -> removeNobodys(state.email()).chain(() -> update(known, state)))
                .call(this::endSessionsUnlessEnabled)
                .onFailure(refusal(KeycloakRefusal::invalid))
                .recoverWithUni(refused -> tellOnlyWhetherMaySignIn(known, state, refused))
                .replaceWithVoid();
    }

    private Uni<KeycloakUser> tellOnlyWhetherMaySignIn(KeycloakUser known, PersonChanged state, Throwable refused) {
        KeycloakUser able = known.ableAs(state);
        return keycloak.update(realm, known.id(), able)
                .chain(() -> endSessionsUnlessEnabled(able))
                .chain(() -> Uni.createFrom().failure(new KeycloakRefusesForGood(state.personId(), refused)));
    }

    private Uni<Void> endSessionsUnlessEnabled(KeycloakUser user) {
        return user.enabled() ? Uni.createFrom().voidItem() : keycloak.endSessions(realm, user.id());
    }

    /** Of a person who is deleted, a password set halfway may have left an account. */
    public Uni<Void> remove(UUID personId) {
        return answers.to(userOf(personId)
                .flatMap(user -> user.map(known -> keycloak.delete(realm, known.id()))
                        .orElse(Uni.createFrom().voidItem())));
    }

    /** @throws ProblemException 503 if Keycloak cannot be asked */
    public Uni<SignInProofs> proofs(Person person) {
        return answers.to(
                userOf(person.id()).map(user -> user.map(SignInProofs::of).orElse(SignInProofs.NONE)));
    }

    /** @throws ProblemException 503 if Keycloak cannot be asked */
    public Uni<SignInMethods> methods(Person person) {
        return answers.to(userOf(person.id())
                .flatMap(user ->
                        user.map(this::methodsOf).orElse(Uni.createFrom().item(SignInMethods.none()))));
    }

    /**
     * Takes one of the person's own passkeys away.
     *
     * @throws ProblemException 404 if the person has no such passkey, 503 if Keycloak cannot be asked
     */
    public Uni<Void> removePasskey(Person person, String passkey) {
        return answers.to(existing(person)
                .flatMap(user -> keycloak.credentials(realm, user.id())
                        .invoke(credentials -> requireFound(credentials.stream()
                                .filter(KeycloakCredential::isPasskey)
                                .anyMatch(credential -> credential.id().equals(passkey))))
                        .chain(() -> keycloak.removeCredential(realm, user.id(), passkey))));
    }

    /** @throws ProblemException 404 if no eID is linked, 503 if Keycloak cannot be asked */
    public Uni<Void> unlinkEid(Person person) {
        return answers.to(existing(person)
                .flatMap(user -> keycloak.links(realm, user.id())
                        .invoke(links -> requireFound(links.stream().anyMatch(KeycloakLink::isEid)))
                        .chain(() -> keycloak.removeLink(realm, user.id(), KeycloakLink.EID))));
    }

    private Uni<KeycloakUser> withPassword(Person person, String password) {
        PersonChanged state = PersonChanged.of(person);
        return find(state)
                .flatMap(user -> user.map(known -> update(known, state)).orElseGet(() -> create(state)))
                .call(user -> keycloak.setPassword(realm, user.id(), Password.of(password)));
    }

    private static void requireFound(boolean found) {
        if (!found) {
            throw missing();
        }
    }

    private Uni<SignInMethods> methodsOf(KeycloakUser user) {
        return Uni.combine()
                .all()
                .unis(keycloak.credentials(realm, user.id()), keycloak.links(realm, user.id()))
                .with(SignInMethods::of);
    }

    private Uni<KeycloakUser> existing(Person person) {
        return userOf(person.id()).map(user -> user.orElseThrow(KeycloakAccounts::missing));
    }

    private static ProblemException missing() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }

    /** By the person; by the address if a registration broke off after it had made a user for another candidate. */
    private Uni<Optional<KeycloakUser>> find(PersonChanged state) {
        return userOf(state.personId())
                .flatMap(user -> user.isPresent() ? Uni.createFrom().item(user) : nobodys(state.email()));
    }

    private Uni<Optional<KeycloakUser>> userOf(UUID personId) {
        return keycloak.findByAttribute(realm, Caller.PERSON_ID_CLAIM + ":" + personId)
                .map(users -> users.stream().findFirst());
    }

    /** The user with the address, unless it is a person's who had the address until now: theirs is told soon. */
    private Uni<Optional<KeycloakUser>> nobodys(String email) {
        return keycloak.find(realm, email, true)
                .map(users -> users.stream().findFirst())
                .flatMap(user -> user.flatMap(KeycloakUser::personId)
                        .map(id -> persons.count("id", id).map(known -> user.filter(it -> known == 0)))
                        .orElse(Uni.createFrom().item(user)));
    }

    private Uni<Void> removeNobodys(String email) {
        return nobodys(email)
                .flatMap(user -> user.map(it -> keycloak.delete(realm, it.id()))
                        .orElse(Uni.createFrom().voidItem()));
    }

    private Uni<KeycloakUser> create(PersonChanged state) {
        return keycloak.create(realm, KeycloakUser.of(state))
                .onFailure(refusal(KeycloakRefusal::userExists))
                .recoverWithNull()
                .chain(() -> find(state))
                .map(Optional::orElseThrow);
    }

    private Uni<KeycloakUser> update(KeycloakUser known, PersonChanged state) {
        KeycloakUser updated = known.updatedTo(state);
        return updated.equals(known)
                ? Uni.createFrom().item(known)
                : keycloak.update(realm, known.id(), updated).replaceWith(updated);
    }

    private static Predicate<Throwable> refusal(Predicate<KeycloakRefusal> kind) {
        return failure -> failure instanceof KeycloakRefusal refusal && kind.test(refusal);
    }
}
