package de.guildhall.org.trainingrelationship;

import de.guildhall.org.trainer.Trainer;
import de.guildhall.org.trainer.TrainersRelationships;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.platform.outbox.Outbox;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** A relationship's state names its trainer's person: when that becomes known or changes all of the trainer's are told again. */
@ApplicationScoped
class TrainerChange implements TrainersRelationships {

    private final TrainingRelationshipRepository relationships;
    private final Outbox outbox;

    TrainerChange(TrainingRelationshipRepository relationships, Outbox outbox) {
        this.relationships = relationships;
        this.outbox = outbox;
    }

    @Override
    public Uni<Boolean> haveApprentice(UUID trainerId, UUID personId) {
        return relationships
                .lockedOfTrainer(trainerId)
                .map(theirs ->
                        theirs.stream().anyMatch(relationship -> personId.equals(relationship.apprenticePerson())));
    }

    @Override
    public Uni<Void> trainerLinked(Trainer trainer) {
        return change(
                trainer,
                relationship -> relationship.trainerLinked(trainer.account().personId()),
                TrainingRelationshipEvents::trainerLinked);
    }

    @Override
    public Uni<Void> pass(Trainer trainer, Trainer successor) {
        return change(
                trainer, relationship -> relationship.passTo(successor), TrainingRelationshipEvents::trainerChanged);
    }

    private Uni<Void> change(
            Trainer trainer, Consumer<TrainingRelationship> change, Function<TrainingRelationship, DomainEvent> event) {
        return relationships
                .lockedOfTrainer(trainer.id())
                .invoke(theirs -> theirs.forEach(change))
                .call(relationships::flush)
                .onItem()
                .transformToMulti(theirs -> Multi.createFrom().iterable(theirs))
                .onItem()
                .transformToUniAndConcatenate(relationship -> outbox.publish(event.apply(relationship)))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
