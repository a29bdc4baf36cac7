package de.guildhall.permission.trainer;

import de.guildhall.permission.grant.AutomaticGrants;
import de.guildhall.permission.grant.Place;
import de.guildhall.permission.organisation.Organisations;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.trainer.TrainerConsumer.TrainerState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/** ACC-8: whoever has the account of a registered trainer is a trainer of the organisation. */
@ApplicationScoped
class Trainers {

    private final TrainerRepository trainers;
    private final Organisations organisations;
    private final AutomaticGrants grants;

    Trainers(TrainerRepository trainers, Organisations organisations, AutomaticGrants grants) {
        this.trainers = trainers;
        this.organisations = organisations;
        this.grants = grants;
    }

    /**
     * Runs in the transaction of the event. One trainer of an organisation at a time: while a person leaves one
     * registration and comes into another, neither may overlook the other.
     */
    Uni<Void> learn(TrainerState state) {
        return organisations
                .lock(state.organisationId())
                .chain(() -> trainers.findById(state.trainerId()))
                .onItem()
                .ifNull()
                .switchTo(() -> trainers.persist(new Trainer(state.trainerId(), state.organisationId())))
                .flatMap(trainer -> trainer.knows(state.version())
                        ? Uni.createFrom().voidItem()
                        : pass(trainer, trainer.become(state.personId(), state.version()), state));
    }

    private Uni<Void> pass(Trainer trainer, UUID before, TrainerState state) {
        if (before == null || Objects.equals(before, state.personId())) {
            return handOver(before, state);
        }
        return trainers.trainsBesides(state.organisationId(), before, trainer.id())
                .flatMap(stays -> handOver(stays ? null : before, state));
    }

    private Uni<Void> handOver(UUID from, TrainerState state) {
        return grants.handOver(
                Role.TRAINER,
                from,
                state.personId(),
                Place.organisation(state.organisationId(), state.chamberId()),
                "has the account of a registered trainer");
    }
}
