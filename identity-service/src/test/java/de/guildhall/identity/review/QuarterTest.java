package de.guildhall.identity.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("USR-12")
class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-Q4",
        "2027-01-01, 2027-Q1",
        "2027-03-31, 2027-Q1",
        "2027-04-01, 2027-Q2",
        "2027-06-30, 2027-Q2",
        "2027-07-01, 2027-Q3",
        "2027-09-30, 2027-Q3",
        "2027-10-01, 2027-Q4",
        "2028-02-29, 2028-Q1"
    })
    void everyDayIsInOneQuarter(LocalDate day, String quarter) {
        assertThat(Quarter.of(day)).hasToString(quarter);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-14, 2027-01-01, 2026-07-01",
        "2027-05-14, 2027-04-01, 2026-10-01",
        "2027-08-14, 2027-07-01, 2027-01-01",
        "2027-11-14, 2027-10-01, 2027-04-01"
    })
    void theSixMonthsBeforeAQuarterAreThoseOfTheCalendar(LocalDate day, LocalDate first, LocalDate unusedFrom) {
        Quarter quarter = Quarter.of(day);

        assertThat(quarter.firstDay()).isEqualTo(first);
        assertThat(quarter.unusedFrom()).isEqualTo(unusedFrom);
    }
}
