package de.guildhall.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.guildhall.identity.IdentityConfig;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonChanged;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The accounts of our persons in Keycloak. Every step can be repeated: what is done already is found, not doubled. */
@ApplicationScoped
public class KeycloakAccounts {

    /** What every text key of Keycloak's password policy begins with. */
    private static final String POLICY_ERROR = "invalidPassword";

    private final KeycloakAdministration keycloak;
    private final IdentityConfig config;
    private final String realm;

    KeycloakAccounts(
            @RestClient KeycloakAdministration keycloak,
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
                .onFailure(failure -> status(failure) == Response.Status.CONFLICT.getStatusCode())
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
        Uni<T> answer = question.ifNoItem()
                .after(config.keycloakPatience())
                .fail()
                .onFailure()
                .transform(KeycloakAccounts::problem);
        // The caller's database session must not leave its thread.
        return context == null ? answer : answer.emitOn(work -> context.runOnContext(x -> work.run()));
    }

    private static ProblemException problem(Throwable failure) {
        if (status(failure) == Response.Status.BAD_REQUEST.getStatusCode() && policyError(failure)) {
            ProblemException tooWeak = new ProblemException(KeycloakProblem.PASSWORD_TOO_WEAK);
            return tooWeak.withViolation(
                    "password", tooWeak.problem().code(), tooWeak.problem().title());
        }
        return new ProblemException(KeycloakProblem.UNAVAILABLE, failure);
    }

    private static int status(Throwable failure) {
        return failure instanceof WebApplicationException answer
                ? answer.getResponse().getStatus()
                : 0;
    }

    private static boolean policyError(Throwable failure) {
        KeycloakError error = ((WebApplicationException) failure).getResponse().readEntity(KeycloakError.class);
        return error != null && error.error() != null && error.error().startsWith(POLICY_ERROR);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record KeycloakError(@JsonProperty("error") String error) {}
}
