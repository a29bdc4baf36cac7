package de.guildhall.permission.supervision;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SupervisionRepository implements PanacheRepositoryBase<Supervision, UUID> {}
