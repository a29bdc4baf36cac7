package de.guildhall.org.activation;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@Rule("ACC-5")
class AnswerBeatTest {

    private final AnswerBeat beat = new AnswerBeat(Duration.ofMillis(300));

    @Test
    void aQuickRefusalWaitsForTheFirstBeat() {
        assertThat(beat.untilNext(Duration.ZERO)).isEqualTo(Duration.ofMillis(300));
        assertThat(beat.untilNext(Duration.ofMillis(1))).isEqualTo(Duration.ofMillis(299));
    }

    @Test
    void aSlowRefusalWaitsForALaterBeat() {
        assertThat(beat.untilNext(Duration.ofMillis(300))).isEqualTo(Duration.ofMillis(300));
        assertThat(beat.untilNext(Duration.ofMillis(710))).isEqualTo(Duration.ofMillis(190));
    }

    @Test
    void theLastInstantBeforeABeatIsAWaitThatATimerKnows() {
        assertThat(beat.untilNext(Duration.ofNanos(299_999_999))).isEqualTo(Duration.ofMillis(1));
    }
}
