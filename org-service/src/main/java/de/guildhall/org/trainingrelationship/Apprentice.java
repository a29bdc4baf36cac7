package de.guildhall.org.trainingrelationship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The person who is trained, as the chamber knows them.
 *
 * @param apprenticeNumber the chamber's own number; null if it has none
 */
@Embeddable
public record Apprentice(
        @Column(name = "given_name") String givenName,
        @Column(name = "family_name") String familyName,
        @Column(name = "birth_date") LocalDate birthDate,
        @Column(name = "apprentice_number") String apprenticeNumber) {

    /** Younger children may not work at all, not even lightly with consent (§ 5 JArbSchG). */
    static final int YOUNGEST = 13;

    /** Who were older has a mistyped year of birth. */
    static final int OLDEST = 100;

    boolean oldEnoughOn(LocalDate day) {
        return birthDate.isBefore(day) && !birthDate.plusYears(YOUNGEST).isAfter(day);
    }

    boolean youngEnoughOn(LocalDate day) {
        return birthDate.isAfter(day.minusYears(OLDEST));
    }

    String name() {
        return givenName + " " + familyName;
    }
}
