package de.guildhall.identity.keycloak;

import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What Keycloak stores about signing in, and the end of a lock before its time. Everything fails with 503 without Keycloak. */
@ApplicationScoped
public class KeycloakSignIns {

    private final KeycloakClient keycloak;
    private final KeycloakAnswers answers;
    private final String realm;

    KeycloakSignIns(
            @RestClient KeycloakClient keycloak,
            KeycloakAnswers answers,
            @ConfigProperty(name = "guildhall.keycloak.realm") String realm) {
        this.keycloak = keycloak;
        this.answers = answers;
        this.realm = realm;
    }

    /** The oldest first. */
    public Uni<List<SignInEvent>> events(Instant from, int first, int most) {
        return answers.to(keycloak.events(realm, KeycloakEvent.TYPES, from.toEpochMilli(), "asc", first, most))
                .map(events -> events.stream().map(KeycloakEvent::signIn).toList());
    }

    /** Empty if the account is gone, or no person's. */
    public Uni<Optional<UUID>> personOf(String accountId) {
        return answers.to(keycloak.get(realm, accountId)
                .map(KeycloakSignIns::person)
                .onFailure(KeycloakSignIns::gone)
                .recoverWithItem(Optional.empty()));
    }

    /**
     * The account can be tried again, five times. Also if it was not locked at all.
     *
     * @throws ProblemException 503
     */
    public Uni<Void> unlock(String accountId) {
        return answers.to(keycloak.forgetFailures(realm, accountId));
    }

    private static Optional<UUID> person(KeycloakUser user) {
        return Optional.ofNullable(user.attributes())
                .map(attributes -> attributes.get(Caller.PERSON_ID_CLAIM))
                .map(ids -> UUID.fromString(ids.getFirst()));
    }

    private static boolean gone(Throwable failure) {
        return failure instanceof KeycloakRefusal refusal && refusal.notFound();
    }
}
