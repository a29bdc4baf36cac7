package de.guildhall.platform.probe;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ProbeRepository implements PanacheRepositoryBase<Probe, UUID> {}
