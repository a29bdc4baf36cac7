package de.guildhall.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void aPercentileIsTheSmallestTimeThatSoManyOperationsKept() {
        long[] oneToHundred =
                LongStream.rangeClosed(1, 100).map(i -> i * MILLISECOND).toArray();

        var sample = Sample.of(Duration.ofSeconds(2), 5_000, List.of(oneToHundred));

        assertThat(sample.milliseconds(0.50)).isEqualTo(50);
        assertThat(sample.milliseconds(0.95)).isEqualTo(95);
        assertThat(sample.milliseconds(0.99)).isEqualTo(99);
        assertThat(sample.perSecond()).isEqualTo(50);
        assertThat(sample.microsPerOperation()).isEqualTo(50);
    }

    @Test
    void twoPassesCountAsOneRound() {
        var first = Sample.of(Duration.ofSeconds(1), 300, List.of(new long[] {3 * MILLISECOND}));
        var second = Sample.of(Duration.ofSeconds(3), 100, List.of(new long[] {MILLISECOND, 2 * MILLISECOND}));

        var both = first.and(second);

        assertThat(both.operations()).isEqualTo(3);
        assertThat(both.perSecond()).isEqualTo(0.75);
        assertThat(both.microsPerOperation()).isCloseTo(133.3, within(0.1));
        assertThat(both.milliseconds(0.5)).isEqualTo(2);
    }
}
