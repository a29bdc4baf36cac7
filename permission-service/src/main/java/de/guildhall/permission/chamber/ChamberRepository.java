package de.guildhall.permission.chamber;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ChamberRepository implements PanacheRepositoryBase<Chamber, UUID> {}
