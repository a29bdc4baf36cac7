package de.guildhall.org.activation;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Rule("ACC-5")
class ThrottledTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant A_DAY_AGO = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void anAccountHasFiveTries() {
        assertThat(Throttled.ACCOUNT.exhausted(4)).isFalse();
        assertThat(Throttled.ACCOUNT.exhausted(5)).isTrue();
    }

    @Test
    void aCompanyStandsTenTries() {
        assertThat(Throttled.COMPANY.exhausted(9)).isFalse();
        assertThat(Throttled.COMPANY.exhausted(10)).isTrue();
    }

    @Test
    void triesOfOneDayCountTogether() {
        assertThat(Throttled.countingSince(NOW, null)).isEqualTo(A_DAY_AGO);
    }

    @Test
    void aLockEndsAfterADay() {
        ActivationLock lock = lockedAt(A_DAY_AGO);
        assertThat(lock.closedAt(NOW.minusMillis(1))).isTrue();
        assertThat(lock.closedAt(NOW)).isFalse();
    }

    @Test
    void aLiftedLockOpensAtOnceAndForgetsTheTriesBefore() {
        ActivationLock lock = lockedAt(A_DAY_AGO.plusSeconds(60));
        Instant lifted = A_DAY_AGO.plusSeconds(3600);
        lock.lift(lifted, UUID.randomUUID());
        assertThat(lock.closedAt(lifted)).isFalse();
        assertThat(Throttled.countingSince(NOW, lock)).isEqualTo(lifted);
    }

    @Test
    void aLockLiftedLongAgoMakesNoTryCountThatIsOlderThanADay() {
        ActivationLock lock = lockedAt(A_DAY_AGO.minusSeconds(7200));
        lock.lift(A_DAY_AGO.minusSeconds(3600), UUID.randomUUID());
        assertThat(Throttled.countingSince(NOW, lock)).isEqualTo(A_DAY_AGO);
    }

    private static ActivationLock lockedAt(Instant moment) {
        return new ActivationLock(
                UUID.randomUUID(), UUID.randomUUID(), Throttled.COMPANY, UUID.randomUUID(), "Müller GmbH", moment);
    }
}
