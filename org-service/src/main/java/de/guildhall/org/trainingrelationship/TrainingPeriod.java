package de.guildhall.org.trainingrelationship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From the first to the last day of a training relationship. */
@Embeddable
public record TrainingPeriod(
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "ends_on") LocalDate endsOn) {

    /** Three and a half years at most by regulation, and extensions (§ 8 (2), § 21 (3) BBiG): more is a typing error. */
    static final int LONGEST_YEARS = 5;

    /** Outside of these years the year is a typing error. */
    static final int EARLIEST_YEAR = 1950;

    static final int LATEST_YEAR = 2199;

    boolean startPlausible() {
        return startsOn.getYear() >= EARLIEST_YEAR && startsOn.getYear() <= LATEST_YEAR;
    }

    boolean endsAfterStart() {
        return endsOn.isAfter(startsOn);
    }

    boolean lengthPlausible() {
        return !endsOn.isAfter(startsOn.plusYears(LONGEST_YEARS));
    }
}
