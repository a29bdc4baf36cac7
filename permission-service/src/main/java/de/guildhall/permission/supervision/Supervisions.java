package de.guildhall.permission.supervision;

import de.guildhall.permission.grant.AutomaticGrants;
import de.guildhall.permission.grant.Place;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.supervision.Supervision.Term;
import de.guildhall.permission.supervision.SupervisionConsumer.SupervisionState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** ACC-10: to whom an apprentice sent a record decides what is sent to them, until the training is over. */
@ApplicationScoped
class Supervisions {

    private final SupervisionRepository supervisions;
    private final AutomaticGrants grants;

    Supervisions(SupervisionRepository supervisions, AutomaticGrants grants) {
        this.supervisions = supervisions;
        this.grants = grants;
    }

    /** Runs in the transaction of the event. */
    Uni<Void> learn(SupervisionState state) {
        return supervisions
                .findById(state.supervisionId())
                .onItem()
                .ifNull()
                .switchTo(() -> supervisions.persist(new Supervision(state.supervisionId(), state.endsAt())))
                .flatMap(supervision -> supervision.knows(state.version())
                        ? Uni.createFrom().voidItem()
                        : pass(supervision.become(state.term(), state.version()), state));
    }

    /** A grant never changes: with another end it is another one. */
    private Uni<Void> pass(Term before, SupervisionState state) {
        if (before.equals(state.term())) {
            return Uni.createFrom().voidItem();
        }
        Place place =
                Place.trainingRelationship(state.trainingRelationshipId(), state.organisationId(), state.chamberId());
        Uni<Void> ended = before.personId() == null
                ? Uni.createFrom().voidItem()
                : grants.revoke(Role.TRAINING_SUPERVISOR, before.personId(), place);
        return state.personId() == null
                ? ended
                : ended.call(() -> grants.giveUntil(
                        state.endsAt(),
                        Role.TRAINING_SUPERVISOR,
                        state.personId(),
                        place,
                        "an apprentice sent a training record"));
    }
}
