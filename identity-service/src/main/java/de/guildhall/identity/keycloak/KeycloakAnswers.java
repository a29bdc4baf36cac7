package de.guildhall.identity.keycloak;

import de.guildhall.identity.IdentityConfig;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

/** Waits for Keycloak as long as somebody who waits for us may have patience, and says so if it does not answer. */
@ApplicationScoped
class KeycloakAnswers {

    private final IdentityConfig config;

    KeycloakAnswers(IdentityConfig config) {
        this.config = config;
    }

    /**
     * @throws ProblemException       400 if the password is too weak, 503 if Keycloak cannot be asked
     * @throws KeycloakRefusesForGood as the question did
     */
    <T> Uni<T> to(Uni<T> question) {
        Context context = Vertx.currentContext();
        return question.ifNoItem()
                .after(config.keycloakPatience())
                .fail()
                .onFailure()
                .transform(KeycloakAnswers::problem)
                // The caller's database session must not leave its thread.
                .emitOn(work -> context.runOnContext(x -> work.run()));
    }

    private static RuntimeException problem(Throwable failure) {
        if (failure instanceof ProblemException known) {
            return known;
        }
        if (failure instanceof KeycloakRefusesForGood lasting) {
            return lasting;
        }
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
