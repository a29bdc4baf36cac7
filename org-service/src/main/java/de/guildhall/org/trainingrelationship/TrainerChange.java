package de.guildhall.org.trainingrelationship;

import de.guildhall.org.trainer.Trainer;
import de.guildhall.org.trainer.TrainerLinked;
import de.guildhall.platform.outbox.Outbox;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A relationship's state names its trainer's person: when that becomes known all of the trainer's are told again. */
@ApplicationScoped
class TrainerChange implements TrainerLinked {

    private final TrainingRelationshipRepository relationships;
    private final Outbox outbox;

    TrainerChange(TrainingRelationshipRepository relationships, Outbox outbox) {
        this.relationships = relationships;
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> trainerLinked(Trainer trainer) {
        return relationships
                .lockedOfTrainer(trainer.id())
                .invoke(theirs -> theirs.forEach(relationship ->
                        relationship.trainerLinked(trainer.account().personId())))
                .call(relationships::flush)
                .onItem()
                .transformToMulti(theirs -> Multi.createFrom().iterable(theirs))
                .onItem()
                .transformToUniAndConcatenate(
                        relationship -> outbox.publish(TrainingRelationshipEvents.trainerLinked(relationship)))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
