package de.guildhall.identity.keycloak;

import de.guildhall.identity.IdentityConfig;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * For work that holds a database connection while it waits for Keycloak: a slow Keycloak must not use up the connections
 * of everybody else.
 */
@ApplicationScoped
public class KeycloakTurns {

    private final Semaphore atOnce;

    KeycloakTurns(IdentityConfig config) {
        this.atOnce = new Semaphore(config.turnsAtKeycloak());
    }

    /** @throws ProblemException 503 if too much waits already */
    public <T> Uni<T> take(Supplier<Uni<? extends T>> work) {
        if (!atOnce.tryAcquire()) {
            throw new ProblemException(KeycloakProblem.UNAVAILABLE);
        }
        return Uni.createFrom().deferred(work).eventually(() -> atOnce.release());
    }
}
