package de.guildhall.permission.grant;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@Rule("DEL-6")
class PeriodTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T00:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T00:00:00Z");
    private static final Period WEEK = new Period(MONDAY, FRIDAY);

    @Test
    void theLaterBeginningAndTheEarlierEndCount() {
        assertThat(WEEK.within(TUESDAY, null)).contains(new Period(TUESDAY, FRIDAY));
        assertThat(WEEK.within(MONDAY.minusNanos(1), FRIDAY.plusNanos(1))).contains(WEEK);
        assertThat(WEEK.within(MONDAY, TUESDAY)).contains(new Period(MONDAY, TUESDAY));
        assertThat(Period.since(MONDAY).within(TUESDAY, FRIDAY)).contains(new Period(TUESDAY, FRIDAY));
        assertThat(Period.since(MONDAY).within(TUESDAY, null)).contains(Period.since(TUESDAY));
    }

    @Test
    void whatOnlyTouchesHasNothingInCommon() {
        assertThat(WEEK.within(FRIDAY, null)).isEmpty();
        assertThat(WEEK.within(FRIDAY.minusNanos(1), null)).contains(new Period(FRIDAY.minusNanos(1), FRIDAY));
        assertThat(new Period(TUESDAY, FRIDAY).within(MONDAY, TUESDAY)).isEmpty();
    }
}
