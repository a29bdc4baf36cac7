package de.guildhall.identity.keycloak;

import de.guildhall.identity.IdentityConfig;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonChanged;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The accounts of our persons in Keycloak. Every step can be repeated: what is done already is found, not doubled. */
@ApplicationScoped
public class KeycloakAccounts {

    private final KeycloakClient keycloak;
    private final IdentityConfig config;
    private final String realm;

    KeycloakAccounts(
            @RestClient KeycloakClient keycloak,
            IdentityConfig config,
            @ConfigProperty(name = "guildhall.keycloak.realm") String realm) {
        this.keycloak = keycloak;
        this.config = config;
        this.realm = realm;
    }

    /**
     * Opens the person's account if there is none, and sets its password.
     *
     * @throws ProblemException 400 if the password is too weak, 503 if Keycloak cannot be asked
     */
    public Uni<Void> open(Person person, String password) {
        PersonChanged state = PersonChanged.of(person);
        return answered(find(state)
                .flatMap(user -> user.map(known -> update(known, state)).orElseGet(() -> create(state)))
                .flatMap(user -> keycloak.setPassword(realm, user.id(), Password.of(password))));
    }

    /** Brings name and language of an existing account up to date. */
    public Uni<Void> refresh(PersonChanged state) {
        return answered(find(state)
                .flatMap(user -> user.map(known -> update(known, state).replaceWithVoid())
                        .orElse(Uni.createFrom().voidItem())));
    }

    private Uni<Optional<KeycloakUser>> find(PersonChanged state) {
        return keycloak.find(realm, state.email(), true)
                .map(users -> users.stream().findFirst());
    }

    private Uni<KeycloakUser> create(PersonChanged state) {
        return keycloak.create(realm, KeycloakUser.of(state))
                .onFailure(failure -> failure instanceof KeycloakRefusal refusal && refusal.userExists())
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

    private <T> Uni<T> answered(Uni<T> question) {
        Context context = Vertx.currentContext();
        return question.ifNoItem()
                .after(config.keycloakPatience())
                .fail()
                .onFailure()
                .transform(KeycloakAccounts::problem)
                // The caller's database session must not leave its thread.
                .emitOn(work -> context.runOnContext(x -> work.run()));
    }

    private static ProblemException problem(Throwable failure) {
        if (failure instanceof KeycloakRefusal refusal && refusal.passwordTooWeak()) {
            return new ProblemException(KeycloakProblem.PASSWORD_TOO_WEAK)
                    .withViolation(
                            "password",
                            KeycloakProblem.PASSWORD_TOO_WEAK.code(),
                            KeycloakProblem.PASSWORD_TOO_WEAK.title());
        }
        return new ProblemException(KeycloakProblem.UNAVAILABLE, failure);
    }
}
