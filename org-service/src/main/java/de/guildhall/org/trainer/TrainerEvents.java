package de.guildhall.org.trainer;

import de.guildhall.platform.outbox.DomainEvent;
import java.util.UUID;

final class TrainerEvents {

    private static final String TOPIC = "org.trainer";

    private TrainerEvents() {}

    record TrainerState(
            UUID trainerId,
            UUID organisationId,
            UUID chamberId,
            String givenName,
            String familyName,
            UUID personId,
            int version) {}

    static DomainEvent registered(Trainer trainer) {
        return new DomainEvent(TOPIC, "org.trainer.registered", trainer.id(), state(trainer));
    }

    static DomainEvent linked(Trainer trainer) {
        return new DomainEvent(TOPIC, "org.trainer.linked", trainer.id(), state(trainer));
    }

    /** The person who was invited never came, and the trainer may be given another account. */
    static DomainEvent unlinked(Trainer trainer) {
        return new DomainEvent(TOPIC, "org.trainer.unlinked", trainer.id(), state(trainer));
    }

    static DomainEvent left(Trainer trainer) {
        return new DomainEvent(TOPIC, "org.trainer.left", trainer.id(), state(trainer));
    }

    private static TrainerState state(Trainer trainer) {
        return new TrainerState(
                trainer.id(),
                trainer.organisationId(),
                trainer.chamberId(),
                trainer.givenName(),
                trainer.familyName(),
                trainer.leftAt() == null ? trainer.account().personId() : null,
                trainer.version());
    }
}
