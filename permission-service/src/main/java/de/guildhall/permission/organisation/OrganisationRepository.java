package de.guildhall.permission.organisation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    /** Null if it has none, or is unknown. */
    Uni<UUID> headOfficeOf(UUID id) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select headOfficeId from Organisation where id = ?1", UUID.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull());
    }

    /** Waits for whoever stands there, on every replica. */
    Uni<Void> gate(UUID headOfficeId) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select count(*) from pg_advisory_xact_lock(hashtextextended(?1, 0))", Long.class)
                        .setParameter(1, "head office " + headOfficeId)
                        .getSingleResult())
                .replaceWithVoid();
    }
}
