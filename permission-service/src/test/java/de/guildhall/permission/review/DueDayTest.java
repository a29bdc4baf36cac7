package de.guildhall.permission.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day before, the day itself, short months, leap days, and the moment of midnight where the installation is. */
class DueDayTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "12, 2025-11-24, 2026-11-23, false",
        "12, 2025-11-24, 2026-11-24, true",
        "12, 2025-11-24, 2026-11-25, true",
        "12, 2024-02-28, 2025-02-27, false",
        "12, 2024-02-28, 2025-02-28, true",
        "12, 2024-02-29, 2025-02-27, false",
        "12, 2024-02-29, 2025-02-28, true",
        "12, 2024-03-01, 2025-02-28, false",
        "12, 2027-02-28, 2028-02-28, true",
        "12, 2027-03-01, 2028-02-29, false",
        "6, 2026-08-28, 2027-02-28, true",
        "6, 2026-08-31, 2027-02-27, false",
        "6, 2026-08-31, 2027-02-28, true",
        "6, 2026-09-01, 2027-02-28, false",
        "3, 2026-11-30, 2027-02-28, true",
        "36, 2024-02-29, 2027-02-28, true",
        "36, 2024-02-29, 2027-02-27, false"
    })
    void isSoManyMonthsOfTheCalendarLater(int months, LocalDate reviewed, LocalDate today, boolean due) {
        for (LocalTime at : new LocalTime[] {LocalTime.MIN, LocalTime.NOON, LocalTime.of(23, 59, 59)}) {
            for (LocalTime now : new LocalTime[] {LocalTime.MIN, LocalTime.of(23, 59, 59)}) {
                assertThat(isDue(
                                months,
                                reviewed.atTime(at).atZone(ZONE).toInstant(),
                                today.atTime(now).atZone(ZONE).toInstant()))
                        .as("%s at %s, looked at %s", reviewed, at, now)
                        .isEqualTo(due);
            }
        }
    }

    /** Both ways to say it agree: on each day of four years, a leap year among them. */
    @ParameterizedTest
    @CsvSource({"3", "6", "11", "12", "36"})
    void theDayAndTheMomentBeforeWhichAgree(int months) {
        DueDay day = new DueDay(months, ZONE);
        LocalDate first = LocalDate.of(2023, 12, 1);
        for (int n = 0; n < 4 * 366; n++) {
            Instant reviewed = first.plusDays(n).atTime(13, 0).atZone(ZONE).toInstant();
            LocalDate due = day.of(reviewed);

            assertThat(isDue(months, reviewed, due.atStartOfDay(ZONE).toInstant()))
                    .isTrue();
            assertThat(isDue(
                            months, reviewed, due.atStartOfDay(ZONE).toInstant().minusNanos(1)))
                    .isFalse();
        }
    }

    private static boolean isDue(int months, Instant reviewed, Instant now) {
        return reviewed.isBefore(new DueDay(months, ZONE).dueBefore(now));
    }
}
