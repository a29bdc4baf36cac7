package de.guildhall.permission.trainingrelationship;

import de.guildhall.permission.grant.AutomaticGrants;
import de.guildhall.permission.grant.Place;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.trainingrelationship.TrainingRelationship.Parties;
import de.guildhall.permission.trainingrelationship.TrainingRelationshipConsumer.RelationshipState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The registered apprentice and the contract's trainer hold their roles for as long as the chamber's register names
 * them. A relationship that came to its end keeps them: both still read the record book.
 */
@ApplicationScoped
class TrainingRelationships {

    private final TrainingRelationshipRepository relationships;
    private final AutomaticGrants grants;

    TrainingRelationships(TrainingRelationshipRepository relationships, AutomaticGrants grants) {
        this.relationships = relationships;
        this.grants = grants;
    }

    /** Runs in the transaction of the event. */
    Uni<Void> learn(RelationshipState state) {
        return relationships
                .findById(state.trainingRelationshipId())
                .onItem()
                .ifNull()
                .switchTo(() -> relationships.persist(new TrainingRelationship(state.trainingRelationshipId())))
                .flatMap(relationship -> relationship.knows(state.version())
                        ? Uni.createFrom().voidItem()
                        : pass(relationship.join(state.parties(), state.version()), state));
    }

    private Uni<Void> pass(Parties before, RelationshipState state) {
        Parties now = state.parties();
        Place place =
                Place.trainingRelationship(state.trainingRelationshipId(), state.organisationId(), state.chamberId());
        return grants.handOver(Role.APPRENTICE, before.apprentice(), now.apprentice(), place, "is the apprentice")
                .call(() -> grants.handOver(
                        Role.CONTRACT_TRAINER, before.trainer(), now.trainer(), place, "is the contract's trainer"));
    }
}
