package de.guildhall.trainingrecord.record;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Working time of minors that is worth a second look (REC-10). It is pointed out and never enforced: sectors and
 * collective agreements have exceptions (§§ 8, 21a JArbSchG).
 *
 * @param date the day; absent if it is about the whole week
 */
public record WorkingTimeHint(Code code, @Nullable LocalDate date, int minutes, int limit) {

    @Schema(name = "WorkingTimeHintCode")
    public enum Code {
        MINOR_DAY_LIMIT,
        MINOR_WEEK_LIMIT
    }

    /** § 8 (1) JArbSchG: not more than 8 hours a day and 40 hours a week. */
    private static final int DAY_LIMIT = 8 * 60;

    private static final int WEEK_LIMIT = 40 * 60;

    /** § 2 (2) JArbSchG: a young person is not yet 18. */
    private static final int OF_AGE = 18;

    static List<WorkingTimeHint> of(LocalDate bornOn, List<Day> days) {
        if (bornOn == null) {
            return List.of();
        }
        LocalDate ofAge = bornOn.plusYears(OF_AGE);
        Map<LocalDate, Integer> asMinor = days.stream()
                .filter(day -> day.date().isBefore(ofAge))
                .collect(Collectors.toMap(Day::date, Day::minutes, Integer::sum, TreeMap::new));
        List<WorkingTimeHint> hints = new ArrayList<>();
        asMinor.forEach((date, minutes) -> {
            if (minutes > DAY_LIMIT) {
                hints.add(new WorkingTimeHint(Code.MINOR_DAY_LIMIT, date, minutes, DAY_LIMIT));
            }
        });
        int week = asMinor.values().stream().mapToInt(Integer::intValue).sum();
        if (week > WEEK_LIMIT) {
            hints.add(new WorkingTimeHint(Code.MINOR_WEEK_LIMIT, null, week, WEEK_LIMIT));
        }
        return hints;
    }
}
