package de.guildhall.trainingrecord.book;

import java.time.LocalDate;
import java.util.UUID;

/** What this service needs of org-service's training relationship. */
public record TrainingRelationshipState(
        UUID trainingRelationshipId,
        long version,
        UUID organisationId,
        String organisationName,
        UUID chamberId,
        LocalisedName occupationName,
        Apprentice apprentice,
        Trainer trainer,
        LocalDate startsOn,
        LocalDate endsOn) {

    public record Apprentice(String givenName, String familyName, LocalDate birthDate, UUID personId) {}

    public record Trainer(String givenName, String familyName, UUID personId) {
        String name() {
            return givenName + " " + familyName;
        }
    }
}
