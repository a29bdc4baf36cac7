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

    boolean endsAfterStart() {
        return endsOn.isAfter(startsOn);
    }

    boolean plausible() {
        return !endsOn.isAfter(startsOn.plusYears(LONGEST_YEARS));
    }
}
