package de.guildhall.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.identity.keycloak.SignInEvent;
import de.guildhall.identity.keycloak.SignInEvent.Kind;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.testing.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final SignIns lena = new SignIns(UUID.randomUUID(), "account");

    @Test
    @Rule("ACC-12")
    void aLockLastsTwentyFourHoursAndEndsByItself() {
        assertThat(tell(Kind.LOCKED, NOON)).isTrue();

        assertThat(lena.lockedUntil()).isEqualTo(NOON.plus(DAY));
        assertThat(lena.isLocked(NOON)).isTrue();
        assertThat(lena.isLocked(NOON.plus(DAY).minus(MOMENT))).isTrue();
        assertThat(lena.isLocked(NOON.plus(DAY))).isFalse();
    }

    @Test
    @Rule("ACC-12")
    void oneLockIsToldOnceAndTheNextOneAgain() {
        assertThat(tell(Kind.LOCKED, NOON)).isTrue();
        assertThat(tell(Kind.LOCKED, NOON.plus(DAY).minus(MOMENT))).isFalse();
        assertThat(tell(Kind.LOCKED, NOON.plus(DAY))).isTrue();
        assertThat(lena.lockedUntil()).isEqualTo(NOON.plus(DAY).plus(DAY));
    }

    @Test
    @Rule("ACC-12")
    void wrongPasswordsAreCountedUntilOneIsADayAfterTheLast() {
        tell(Kind.WRONG_PASSWORD, NOON);
        tell(Kind.WRONG_PASSWORD, NOON.plus(DAY));
        assertThat(lena.failures(NOON.plus(DAY))).isEqualTo(2);

        tell(Kind.WRONG_PASSWORD, NOON.plus(DAY).plus(DAY).plus(MOMENT));
        assertThat(lena.failures(NOON.plus(DAY).plus(DAY).plus(MOMENT))).isEqualTo(1);
    }

    @Test
    void aDayAfterTheLastWrongPasswordNoneCountsAnyMore() {
        tell(Kind.WRONG_PASSWORD, NOON);

        assertThat(lena.failures(NOON.plus(DAY))).isEqualTo(1);
        assertThat(lena.failures(NOON.plus(DAY).plus(MOMENT))).isZero();
    }

    @Test
    void signingInForgetsWrongPasswords() {
        tell(Kind.WRONG_PASSWORD, NOON);
        tell(Kind.SIGNED_IN, NOON.plus(MOMENT));

        assertThat(lena.failures(NOON.plus(MOMENT))).isZero();
        assertThat(lena.lastSignInAt()).isEqualTo(NOON.plus(MOMENT));
    }

    @Test
    void whatHappenedBeforeASignInCountsNoMoreIfItIsToldAfterIt() {
        tell(Kind.SIGNED_IN, NOON);
        tell(Kind.WRONG_PASSWORD, NOON.minus(MOMENT));
        tell(Kind.SIGNED_IN, NOON.minus(MOMENT));

        assertThat(lena.failures(NOON)).isZero();
        assertThat(tell(Kind.LOCKED, NOON.minus(MOMENT))).isFalse();
        assertThat(lena.lastSignInAt()).isEqualTo(NOON);
    }

    @Test
    void aSignInToldLateForgetsNoNewerWrongPassword() {
        tell(Kind.WRONG_PASSWORD, NOON);
        tell(Kind.SIGNED_IN, NOON.minus(MOMENT));

        assertThat(lena.failures(NOON)).isEqualTo(1);
    }

    @Test
    @Rule("ACC-12")
    void aLockThatIsToldAfterItsLiftingDoesNotReturn() {
        tell(Kind.WRONG_PASSWORD, NOON.minus(MOMENT));
        tell(Kind.LOCKED, NOON);
        lena.lift(NOON.plusSeconds(60));

        assertThat(lena.isLocked(NOON.plusSeconds(60))).isFalse();
        assertThat(lena.failures(NOON.plusSeconds(60))).isZero();
        assertThat(tell(Kind.LOCKED, NOON.plusSeconds(59))).isFalse();
        assertThat(tell(Kind.LOCKED, NOON.plusSeconds(60))).isTrue();
    }

    @Test
    @Rule("ACC-12")
    void aLockIsLiftedAtMostThreeTimesInADayThatBeginsWithTheFirst() {
        for (int lift = 0; lift < 3; lift++) {
            lena.requireMayLift(NOON.plusSeconds(lift));
            lena.lift(NOON.plusSeconds(lift));
        }

        assertThatThrownBy(() -> lena.requireMayLift(NOON.plus(SignIns.DAY).minusNanos(1)))
                .isInstanceOf(ProblemException.class);
        lena.requireMayLift(NOON.plus(SignIns.DAY));
        lena.lift(NOON.plus(SignIns.DAY));
        lena.lift(NOON.plus(SignIns.DAY));
        lena.requireMayLift(NOON.plus(SignIns.DAY));
    }

    private boolean tell(Kind kind, Instant at) {
        return lena.apply(new SignInEvent(UUID.randomUUID().toString(), kind, "account", at));
    }
}
