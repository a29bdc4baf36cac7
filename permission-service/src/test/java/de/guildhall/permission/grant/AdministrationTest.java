package de.guildhall.permission.grant;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@Rule("USR-8")
class AdministrationTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void isBrokenWithoutAnyAdministrator() {
        assertThat(new Administration(List.of()).isUnbrokenFrom(NOW)).isFalse();
    }

    @Test
    void isUnbrokenWithAnAdministratorWithoutEnd() {
        assertThat(new Administration(List.of(Period.since(days(-1)))).isUnbrokenFrom(NOW))
                .isTrue();
    }

    @Test
    void beginsAtTheVeryMoment() {
        assertThat(new Administration(List.of(Period.since(NOW))).isUnbrokenFrom(NOW))
                .isTrue();
    }

    @Test
    void isBrokenIfTheOnlyAdministratorBeginsLater() {
        assertThat(new Administration(List.of(Period.since(days(1)))).isUnbrokenFrom(NOW))
                .isFalse();
    }

    @Test
    void isBrokenIfTheLastAdministratorExpires() {
        assertThat(new Administration(List.of(new Period(days(-1), days(300)))).isUnbrokenFrom(NOW))
                .isFalse();
    }

    @Test
    void passesFromOneAdministratorToTheNextWithoutAGap() {
        assertThat(new Administration(List.of(Period.since(days(10)), new Period(days(-1), days(10))))
                        .isUnbrokenFrom(NOW))
                .isTrue();
    }

    @Test
    void isBrokenByAGapOfOneMoment() {
        assertThat(new Administration(List.of(new Period(days(-1), days(10)), Period.since(days(10).plusNanos(1000))))
                        .isUnbrokenFrom(NOW))
                .isFalse();
    }

    @Test
    void aShortPeriodWithinALongOneDoesNotShortenIt() {
        assertThat(new Administration(List.of(
                                new Period(days(-2), days(10)), new Period(days(-1), days(1)), Period.since(days(5))))
                        .isUnbrokenFrom(NOW))
                .isTrue();
    }

    private static Instant days(int days) {
        return NOW.plus(Duration.ofDays(days));
    }
}
