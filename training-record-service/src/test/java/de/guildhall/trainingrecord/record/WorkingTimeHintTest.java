package de.guildhall.trainingrecord.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import de.guildhall.trainingrecord.record.WorkingTimeHint.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Rule("REC-10")
class WorkingTimeHintTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate SEVENTEEN = MONDAY.minusYears(17);

    @Test
    void eightHoursADayAndFortyAWeekAreFine() {
        assertThat(WorkingTimeHint.of(SEVENTEEN, days(5, 480))).isEmpty();
    }

    @Test
    void aMinuteMoreThanEightHoursIsPointedOut() {
        assertThat(WorkingTimeHint.of(SEVENTEEN, days(1, 481)))
                .containsExactly(new WorkingTimeHint(Code.MINOR_DAY_LIMIT, MONDAY, 481, 480));
    }

    @Test
    void moreThanFortyHoursInAWeekArePointedOut() {
        assertThat(WorkingTimeHint.of(SEVENTEEN, days(6, 401)))
                .containsExactly(new WorkingTimeHint(Code.MINOR_WEEK_LIMIT, null, 2406, 2400));
    }

    @Test
    void whoIsEighteenIsNoMinor() {
        assertThat(WorkingTimeHint.of(MONDAY.minusYears(18), days(6, 600))).isEmpty();
    }

    @Test
    void daysBeforeTheEighteenthBirthdayCount() {
        LocalDate bornOn = MONDAY.plusDays(1).minusYears(18);

        assertThat(WorkingTimeHint.of(bornOn, days(2, 600)))
                .containsExactly(new WorkingTimeHint(Code.MINOR_DAY_LIMIT, MONDAY, 600, 480));
    }

    @Test
    void withoutADateOfBirthNothingIsPointedOut() {
        assertThat(WorkingTimeHint.of(null, days(6, 600))).isEmpty();
    }

    private static List<Day> days(int count, int minutes) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Day(MONDAY.plusDays(i), DayKind.COMPANY, minutes))
                .toList();
    }
}
