package de.guildhall.identity.signin;

import de.guildhall.identity.keycloak.SignInEvent;
import de.guildhall.platform.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A person's signing in, as Keycloak told of it. Keycloak counts and locks (ACC-12); this is what others see of it, who
 * cannot ask Keycloak. Events may come in another order than they happened.
 */
@Entity
@Table(name = "sign_ins")
public class SignIns {

    /** As the realm has it: how long a lock lasts, and after how long a wrong password is forgotten. */
    static final Duration DAY = Duration.ofHours(24);

    /** Each lets somebody who guesses try five passwords more (ACC-12). */
    static final int MOST_LIFTS_A_DAY = 3;

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    private int failures;

    @Column(name = "last_failure_at")
    private Instant lastFailureAt;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    /** Since the first of the day, which begins with it. */
    private int lifts;

    @Column(name = "first_lifted_at")
    private Instant firstLiftedAt;

    protected SignIns() {}

    SignIns(UUID personId, String accountId) {
        this.personId = personId;
        this.accountId = accountId;
    }

    /** The person got another account. */
    void belongTo(String otherAccountId) {
        accountId = otherAccountId;
    }

    /** @return whether the event began a lock that was not known */
    boolean apply(SignInEvent event) {
        return switch (event.kind()) {
            case SIGNED_IN -> {
                signedIn(event.at());
                yield false;
            }
            case WRONG_PASSWORD -> {
                failed(event.at());
                yield false;
            }
            case LOCKED -> locked(event.at());
            case OTHER -> false;
        };
    }

    private void signedIn(Instant at) {
        if (isBefore(at, lastSignInAt)) {
            return;
        }
        lastSignInAt = at;
        if (!isBefore(at, lastFailureAt)) {
            forgetFailures();
        }
    }

    private void failed(Instant at) {
        if (isSettled(at)) {
            return;
        }
        boolean forgotten =
                lastFailureAt == null || Duration.between(lastFailureAt, at).compareTo(DAY) > 0;
        failures = forgotten ? 1 : failures + 1;
        lastFailureAt = lastFailureAt == null || at.isAfter(lastFailureAt) ? at : lastFailureAt;
    }

    private boolean locked(Instant at) {
        if (isSettled(at) || isLocked(at)) {
            return false;
        }
        lockedAt = at;
        lockedUntil = at.plus(DAY);
        return true;
    }

    /** @throws ProblemException 409 if it was lifted too often within a day */
    void requireMayLift(Instant now) {
        if (lifts(now) >= MOST_LIFTS_A_DAY) {
            throw new ProblemException(SignInProblem.LIFTED_TOO_OFTEN);
        }
    }

    /** Somebody entitled ends the lock before its time. */
    void lift(Instant now) {
        lifts = lifts(now) + 1;
        firstLiftedAt = lifts == 1 ? now : firstLiftedAt;
        liftedAt = now;
        forgetFailures();
    }

    private int lifts(Instant now) {
        return isBefore(now, firstLiftedAt == null ? null : firstLiftedAt.plus(DAY)) ? lifts : 0;
    }

    private void forgetFailures() {
        failures = 0;
        lastFailureAt = null;
        lockedAt = null;
        lockedUntil = null;
    }

    /** What happened before a sign-in or an unlocking counts no more, even if it is told afterwards. */
    private boolean isSettled(Instant at) {
        return isBefore(at, lastSignInAt) || isBefore(at, liftedAt);
    }

    private static boolean isBefore(Instant at, Instant other) {
        return other != null && at.isBefore(other);
    }

    /** A lock ends by itself. */
    boolean isLocked(Instant now) {
        return lockedUntil != null && !now.isBefore(lockedAt) && now.isBefore(lockedUntil);
    }

    /** How many wrong passwords would count towards a lock if another followed now. */
    int failures(Instant now) {
        return lastFailureAt == null || Duration.between(lastFailureAt, now).compareTo(DAY) > 0 ? 0 : failures;
    }

    UUID personId() {
        return personId;
    }

    String accountId() {
        return accountId;
    }

    Instant lastSignInAt() {
        return lastSignInAt;
    }

    Instant lockedUntil() {
        return lockedUntil;
    }
}
