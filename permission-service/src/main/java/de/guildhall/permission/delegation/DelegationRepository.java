package de.guildhall.permission.delegation;

import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID> {

    /** Null if the two have none of this kind that nobody ended; its own end may have come. */
    Uni<Delegation> between(Sides sides) {
        return sides.parentId() == null
                ? find(
                                "principalId = ?1 and delegateId = ?2 and parentId is null and endedAt is null",
                                sides.principalId(),
                                sides.delegateId())
                        .firstResult()
                : find("parentId = ?1 and delegateId = ?2 and endedAt is null", sides.parentId(), sides.delegateId())
                        .firstResult();
    }

    /** Given or received, and not ended by anybody; what was passed on before what it hangs on. */
    Uni<List<Delegation>> ofEither(UUID organisationId) {
        return list(
                "(principalId = ?1 or delegateId = ?1) and endedAt is null order by parentId nulls last, id",
                organisationId);
    }

    /** Nobody ended them. */
    Uni<List<Delegation>> passedOn(UUID parentId) {
        return list("parentId = ?1 and endedAt is null order by id", parentId);
    }

    /** Null if there is none. Until the end of the transaction nobody else gets the lock. */
    Uni<Delegation> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Who has them. */
    Uni<Map<UUID, UUID>> delegatesOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("id in ?1", ids)
                        .map(all -> all.stream().collect(Collectors.toMap(Delegation::id, Delegation::delegateId)));
    }

    /** The newest first, those that are over too. */
    Uni<List<Delegation>> given(UUID principalId, PageRequest page) {
        return page("principalId = :organisation", principalId, page);
    }

    /** As above. */
    Uni<List<Delegation>> received(UUID delegateId, PageRequest page) {
        return page("delegateId = :organisation", delegateId, page);
    }

    /** As above. */
    Uni<List<Delegation>> passedOnBy(UUID delegateId, PageRequest page) {
        return page(
                "parentId in (select parent.id from Delegation parent where parent.delegateId = :organisation)",
                delegateId,
                page);
    }

    static Cursor cursor(Delegation delegation) {
        return Cursor.of(delegation.validFrom(), delegation.id());
    }

    private Uni<List<Delegation>> page(String where, UUID organisationId, PageRequest page) {
        Parameters parameters = Parameters.with("organisation", organisationId);
        Cursor after = page.after(2);
        String query = where;
        if (after != null) {
            query += " and (validFrom < :from or validFrom = :from and id < :id)";
            parameters.and("from", after.instant(0)).and("id", after.uuid(1));
        }
        return find(query + " order by validFrom desc, id desc", parameters)
                .page(0, page.rows())
                .list();
    }
}
