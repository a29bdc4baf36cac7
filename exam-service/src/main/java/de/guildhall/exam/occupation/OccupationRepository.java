package de.guildhall.exam.occupation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class OccupationRepository implements PanacheRepositoryBase<Occupation, UUID> {}
