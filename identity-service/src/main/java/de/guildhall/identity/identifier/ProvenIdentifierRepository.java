package de.guildhall.identity.identifier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProvenIdentifierRepository implements PanacheRepositoryBase<ProvenIdentifier, UUID> {

    Uni<List<ProvenIdentifier>> of(UUID personId) {
        return find("personId = ?1 order by kind", personId).list();
    }

    /** Null if the person has proven none of that kind. */
    Uni<ProvenIdentifier> of(UUID personId, IdentifierKind kind) {
        return find("personId = ?1 and kind = ?2", personId, kind).firstResult();
    }

    Uni<Boolean> belongsToAnother(UUID personId, IdentityNumber number) {
        return count("kind = ?1 and number = ?2 and personId <> ?3", number.kind(), number.digits(), personId)
                .map(others -> others > 0);
    }

    /** The person's number of that kind from now on; whether that is news. A new certificate has a new number. */
    Uni<Boolean> keep(UUID personId, IdentityNumber number, Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into proven_identifiers (id, person_id, kind, number, proven_at)"
                                        + " values (?1, ?2, ?3, ?4, ?5) on conflict (person_id, kind)"
                                        + " do update set number = excluded.number, proven_at = excluded.proven_at"
                                        + " where proven_identifiers.number <> excluded.number")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, personId)
                        .setParameter(3, number.kind().name())
                        .setParameter(4, number.digits())
                        .setParameter(5, now)
                        .executeUpdate())
                .map(changed -> changed == 1);
    }
}
