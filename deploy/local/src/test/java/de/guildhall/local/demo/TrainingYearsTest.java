package de.guildhall.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TrainingYearsTest {

    private final TrainingYears autumn = new TrainingYears(LocalDate.of(2026, 11, 21));
    private final TrainingYears spring = new TrainingYears(LocalDate.of(2027, 3, 3));

    @Test
    void theFirstTrainingYearBeganOnTheLastFirstOfAugust() {
        assertThat(autumn.start(1)).isEqualTo("2026-08-01");
        assertThat(spring.start(1)).isEqualTo("2026-08-01");
        assertThat(spring.start(3)).isEqualTo("2024-08-01");
    }

    @Test
    void trainingOfFortyTwoMonthsEndsInTheWinter() {
        assertThat(TrainingYears.end(LocalDate.of(2026, 8, 1), 42)).isEqualTo("2030-01-31");
    }

    @Test
    void theLastWeekIsThePresentOne() {
        assertThat(autumn.lastWeeks(2, autumn.start(1)))
                .containsExactly(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16));
    }

    @Test
    void noWeekLiesBeforeTheBeginning() {
        var firstDays = new TrainingYears(LocalDate.of(2026, 8, 12));

        assertThat(firstDays.lastWeeks(5, firstDays.start(1)))
                .containsExactly(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 10));
    }

    @Test
    void weeksAreNamedByTheYearTheyBelongTo() {
        assertThat(TrainingYears.isoWeek(LocalDate.of(2025, 12, 29))).isEqualTo("2026-W01");
    }
}
