package de.guildhall.permission.trainingrelationship;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class TrainingRelationshipRepository implements PanacheRepositoryBase<TrainingRelationship, UUID> {}
