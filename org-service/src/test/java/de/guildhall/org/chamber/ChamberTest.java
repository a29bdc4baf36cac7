package de.guildhall.org.chamber;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.org.testing.Chambers;
import de.guildhall.platform.testing.Rule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChamberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Chamber chamber = Chambers.osnabrueck();

    @Test
    void aDayEndsWhereTheChamberIs() {
        assertThat(chamber.endOf(TODAY)).isEqualTo("2026-11-21T23:00:00Z");
        assertThat(chamber.endOf(LocalDate.of(2027, 3, 28))).isEqualTo("2027-03-28T22:00:00Z");
    }

    @Test
    @Rule("ACC-4")
    void aCompanyInTheChambersCountryHasTheOrdinaryTime() {
        assertThat(chamber.latestDeadline(TODAY, "DE")).isEqualTo("2026-12-05");
    }

    @Test
    @Rule("ACC-4")
    void aCompanyAbroadHasMoreTime() {
        assertThat(chamber.latestDeadline(TODAY, "LU")).isEqualTo("2026-12-19");
    }

    @Test
    void aDayOfTheChamberBeginsInItsTimeZone() {
        assertThat(chamber.today(Instant.parse("2026-11-21T22:59:59Z"))).isEqualTo("2026-11-21");
        assertThat(chamber.today(Instant.parse("2026-11-21T23:00:00Z"))).isEqualTo("2026-11-22");
    }
}
