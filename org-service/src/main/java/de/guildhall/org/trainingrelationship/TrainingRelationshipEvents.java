package de.guildhall.org.trainingrelationship;

import de.guildhall.org.occupation.OccupationName;
import de.guildhall.platform.outbox.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;

final class TrainingRelationshipEvents {

    private static final String TOPIC = "org.training-relationship";

    private TrainingRelationshipEvents() {}

    record TrainingRelationshipState(
            UUID trainingRelationshipId,
            UUID organisationId,
            String organisationName,
            UUID chamberId,
            UUID siteId,
            UUID occupationId,
            OccupationName occupationName,
            ApprenticeState apprentice,
            TrainerState trainer,
            LocalDate startsOn,
            LocalDate endsOn,
            int version) {}

    /** @param number the chamber's own; null if it has none */
    record ApprenticeState(String givenName, String familyName, LocalDate birthDate, String number, UUID personId) {}

    record TrainerState(UUID trainerId, String givenName, String familyName, UUID personId) {}

    static DomainEvent registered(TrainingRelationship relationship) {
        return event("org.training-relationship.registered", relationship);
    }

    static DomainEvent apprenticeLinked(TrainingRelationship relationship) {
        return event("org.training-relationship.apprentice-linked", relationship);
    }

    /** The person who was invited never came, and the apprentice may be given another account. */
    static DomainEvent apprenticeUnlinked(TrainingRelationship relationship) {
        return event("org.training-relationship.apprentice-unlinked", relationship);
    }

    static DomainEvent trainerLinked(TrainingRelationship relationship) {
        return event("org.training-relationship.trainer-linked", relationship);
    }

    static DomainEvent trainerChanged(TrainingRelationship relationship) {
        return event("org.training-relationship.trainer-changed", relationship);
    }

    private static DomainEvent event(String type, TrainingRelationship relationship) {
        return new DomainEvent(TOPIC, type, relationship.id(), state(relationship));
    }

    private static TrainingRelationshipState state(TrainingRelationship relationship) {
        Apprentice apprentice = relationship.apprentice();
        var trainer = relationship.trainer();
        return new TrainingRelationshipState(
                relationship.id(),
                relationship.organisation().id(),
                relationship.organisation().name(),
                relationship.chamberId(),
                relationship.site().id(),
                relationship.occupation().id(),
                relationship.occupation().name(),
                new ApprenticeState(
                        apprentice.givenName(),
                        apprentice.familyName(),
                        apprentice.birthDate(),
                        apprentice.apprenticeNumber(),
                        relationship.account().personId()),
                new TrainerState(trainer.id(), trainer.givenName(), trainer.familyName(), relationship.trainerPerson()),
                relationship.period().startsOn(),
                relationship.period().endsOn(),
                relationship.version());
    }
}
