package de.guildhall.trainingrecord.record;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the apprentice writes for a week: activities in the company, instruction, topics of the vocational school, and
 * how long each day was (§ 13 sentence 2 no. 7 BBiG; the daily training time must be evident).
 */
@Embeddable
public record RecordContent(
        @Size(max = 200) String department,
        @Size(max = LONGEST_TEXT) String work,
        @Size(max = LONGEST_TEXT) String instruction,
        @Size(max = LONGEST_TEXT) String school,

        @Convert(converter = DaysConverter.class) @NotNull @Size(max = 7)
        List<@NotNull @Valid Day> days) {

    public static final int LONGEST_TEXT = 10_000;
    public static final RecordContent EMPTY = new RecordContent(null, null, null, null, List.of());

    public RecordContent {
        department = blankToNull(department);
        work = blankToNull(work);
        instruction = blankToNull(instruction);
        school = blankToNull(school);
    }

    int minutes() {
        return days.stream().mapToInt(Day::minutes).sum();
    }

    boolean saysNothing() {
        return work == null && instruction == null && school == null && days.isEmpty();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
