package de.guildhall.trainingrecord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordWeekTest {

    @ParameterizedTest
    @CsvSource({"2026-W01,2025-12-29", "2026-W53,2026-12-28", "2027-W01,2027-01-04", "2026-W47,2026-11-16"})
    void aWeekIsCountedAsIso8601Does(String text, LocalDate monday) {
        assertThat(RecordWeek.fromString(text))
                .isEqualTo(new RecordWeek(monday))
                .hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-W53", "2026-W00", "2026-W54", "2026-47", "2026-W4", "W47", "", "+10000-W01", "10000-W01"})
    void whatIsNoWeekIsRefused(String text) {
        assertThatThrownBy(() -> RecordWeek.fromString(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyDayLiesInTheWeekThatContainsIt(@ForAll @DateRange(min = "2000-01-01", max = "2099-12-31") LocalDate day) {
        RecordWeek week = RecordWeek.containing(day);

        assertThat(week.contains(day)).isTrue();
        assertThat(RecordWeek.fromString(week.toString())).isEqualTo(week);
    }

    @Test
    void bothEndsAreCounted() {
        RecordWeek first = RecordWeek.fromString("2026-W52");

        assertThat(first.countTo(first)).isEqualTo(1);
        assertThat(first.countTo(RecordWeek.fromString("2027-W01"))).isEqualTo(3);
        assertThat(first.countTo(RecordWeek.fromString("2026-W51"))).isZero();
    }
}
