package de.guildhall.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-W47, 16. November 2026, 22. November 2026",
        "2026-W01, 29. Dezember 2025, 4. Januar 2026",
        "2026-W53, 28. Dezember 2026, 3. Januar 2027",
        "2027-W01, 4. Januar 2027, 10. Januar 2027"
    })
    void aWeekGoesFromMondayToSunday(String text, String first, String last) {
        Week week = Week.parse(text);

        assertThat(week.firstDay(Locale.GERMANY)).isEqualTo(first);
        assertThat(week.lastDay(Locale.GERMANY)).isEqualTo(last);
    }

    @Test
    void whatIsNoWeekIsRefused() {
        assertThatThrownBy(() -> Week.parse("2026-47")).isInstanceOf(IllegalArgumentException.class);
    }
}
