package de.guildhall.identity.signin;

import de.guildhall.identity.keycloak.KeycloakSignIns;
import de.guildhall.identity.keycloak.SignInEvent;
import de.guildhall.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Enters what Keycloak tells, each with the event that tells a lock to its person. Runs in the reader's transaction. */
@ApplicationScoped
class SignInBook {

    private final SignInsRepository signIns;
    private final KeycloakSignIns keycloak;
    private final Outbox outbox;
    private final Clock clock;

    SignInBook(SignInsRepository signIns, KeycloakSignIns keycloak, Outbox outbox, Clock clock) {
        this.signIns = signIns;
        this.keycloak = keycloak;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Void> enter(SignInEvent event) {
        return of(event.accountId())
                .flatMap(found -> found.map(person -> apply(event, person))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> apply(SignInEvent event, SignIns person) {
        boolean newLock = person.apply(event);
        // Whoever reads of it days later, after a long outage, has nobody to ask for anything any more.
        return newLock && person.isLocked(clock.instant())
                ? outbox.publish(new SignInLocked(person.personId(), person.lockedUntil()).event())
                : Uni.createFrom().voidItem();
    }

    private Uni<Optional<SignIns>> of(String accountId) {
        return signIns.lockAccount(accountId)
                .flatMap(known -> known != null
                        ? Uni.createFrom().item(Optional.of(known))
                        : keycloak.personOf(accountId)
                                .flatMap(person -> person.map(id -> begin(id, accountId))
                                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<Optional<SignIns>> begin(UUID personId, String accountId) {
        return signIns.lock(personId)
                .flatMap(known -> known != null
                        ? Uni.createFrom().item(known).invoke(person -> person.belongTo(accountId))
                        : signIns.persistAndFlush(new SignIns(personId, accountId)))
                .map(Optional::of);
    }
}
