package de.guildhall.permission.organisation;

import de.guildhall.platform.web.Cursor;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID> {

    /** Null if the two have none that nobody ended; its own end may have come. */
    Uni<Delegation> between(UUID principalId, UUID delegateId) {
        return find("principalId = ?1 and delegateId = ?2 and endedAt is null", principalId, delegateId)
                .firstResult();
    }

    Uni<List<Delegation>> ofEither(UUID organisationId) {
        return list("(principalId = ?1 or delegateId = ?1) and endedAt is null order by id", organisationId);
    }

    /** Null if there is none. */
    Uni<Delegation> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<List<Delegation>> given(UUID principalId, Cursor after, int rows) {
        return page("principalId = :organisation", principalId, after, rows);
    }

    Uni<List<Delegation>> received(UUID delegateId, Cursor after, int rows) {
        return page("delegateId = :organisation", delegateId, after, rows);
    }

    /** The newest first. */
    private Uni<List<Delegation>> page(String where, UUID organisationId, Cursor after, int rows) {
        Parameters parameters = Parameters.with("organisation", organisationId);
        String query = where;
        if (after != null) {
            query += " and (validFrom < :from or validFrom = :from and id < :id)";
            parameters.and("from", after.instant(0)).and("id", after.uuid(1));
        }
        return find(query + " order by validFrom desc, id desc", parameters)
                .page(0, rows)
                .list();
    }
}
