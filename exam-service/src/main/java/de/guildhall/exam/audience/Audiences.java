package de.guildhall.exam.audience;

import de.guildhall.exam.audience.Audience.Training;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.caller.Scope.Kind;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Finds out which chambers and occupations lie behind the places where a right is held. */
@ApplicationScoped
public class Audiences {

    private final OrganisationRepository organisations;
    private final TrainingRelationshipRepository relationships;

    Audiences(OrganisationRepository organisations, TrainingRelationshipRepository relationships) {
        this.organisations = organisations;
        this.relationships = relationships;
    }

    @WithSession
    public Uni<Audience> of(Set<Scope> scopes) {
        Set<UUID> chambers = new HashSet<>(Scope.ids(scopes, Kind.CHAMBER));
        return organisations
                .chambersOf(Scope.ids(scopes, Kind.ORGANISATION))
                .invoke(chambers::addAll)
                .flatMap(found -> relationships.trainingsOf(Scope.ids(scopes, Kind.TRAINING_RELATIONSHIP)))
                .map((Set<Training> trainings) -> new Audience(chambers, trainings));
    }
}
