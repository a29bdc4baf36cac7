package de.guildhall.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTest {

    @Test
    void theMedianOfTheRoundsCounts() {
        var target = target(100, 300, 110);

        assertThat(target.median(Sample::microsPerOperation)).isEqualTo(110);
        assertThat(target.spread(Sample::microsPerOperation).getMin()).isEqualTo(100);
        assertThat(target.spread(Sample::microsPerOperation).getMax()).isEqualTo(300);
    }

    @Test
    void aReferenceThatVariesByMoreThanFifteenPercentIsNotSteady() {
        assertThat(target(100, 110, 114).isSteady()).isTrue();
        assertThat(target(100, 110, 116).isSteady()).isFalse();
    }

    private static Target target(long... microsPerOperation) {
        var target = new Target("reference");
        for (long micros : microsPerOperation) {
            target.add(Sample.of(Duration.ofSeconds(1), micros, List.of(new long[] {1})));
        }
        return target;
    }
}
