package de.guildhall.identity.trail;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetentionPeriodTest {

    private static final Duration YEARS = Duration.ofDays(3650);

    @Test
    @Rule("AUD-2")
    void aKindHasItsOwnPeriodAndAllOthersHaveOneTogether() {
        List<RetentionPeriod> periods = RetentionPeriod.all(Map.of("person", Duration.ofDays(2)), YEARS);

        assertThat(periods)
                .containsExactly(
                        new RetentionPeriod(List.of("person"), false, Duration.ofDays(2)),
                        new RetentionPeriod(List.of(RetentionPeriod.ERASURE, "person"), true, YEARS));
        assertThat(periods.getFirst().until(Instant.parse("2026-11-23T08:00:00Z")))
                .isEqualTo("2026-11-21T08:00:00Z");
    }

    @Test
    @Rule("AUD-2")
    void thatSomethingWasErasedIsKeptForGoodWhateverIsConfigured() {
        assertThat(RetentionPeriod.all(Map.of(RetentionPeriod.ERASURE, Duration.ofDays(1)), YEARS))
                .containsExactly(new RetentionPeriod(List.of(RetentionPeriod.ERASURE), true, YEARS));
    }
}
