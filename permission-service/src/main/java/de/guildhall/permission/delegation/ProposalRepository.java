package de.guildhall.permission.delegation;

import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<Proposal, UUID> {

    private static final String OF_PROPOSER = "(side = 'GIVE' and principalId = ?1 or side = 'ASK' and delegateId = ?1"
            + " or side = 'PASS_ON' and parentId in"
            + " (select parent.id from Delegation parent where parent.delegateId = ?1))"
            + " and answer is null and expiresAt > ?2";

    /** Null if there is none. Until the end of the transaction nobody else gets the lock. */
    Uni<Proposal> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many proposals of the organisation are not answered yet. */
    Uni<Long> openOf(UUID proposerId, Instant now) {
        return count(OF_PROPOSER, proposerId, now);
    }

    /** Whether the same was proposed and is not answered yet. */
    Uni<Boolean> isOpen(ProposalSide side, Sides sides, Instant now) {
        return (sides.parentId() == null
                        ? count(
                                "side = ?1 and principalId = ?2 and delegateId = ?3 and answer is null and expiresAt > ?4",
                                side,
                                sides.principalId(),
                                sides.delegateId(),
                                now)
                        : count(
                                "parentId = ?1 and delegateId = ?2 and answer is null and expiresAt > ?3",
                                sides.parentId(),
                                sides.delegateId(),
                                now))
                .map(found -> found > 0);
    }

    /** What the organisation proposed and what was proposed to it, the newest first, what was answered too. */
    Uni<List<Proposal>> of(UUID organisationId, PageRequest page) {
        Parameters parameters = Parameters.with("organisation", organisationId);
        Cursor after = page.after(2);
        String query = "(principalId = :organisation or delegateId = :organisation or parentId in"
                + " (select parent.id from Delegation parent where parent.delegateId = :organisation))";
        if (after != null) {
            query += " and (proposedAt < :at or proposedAt = :at and id < :id)";
            parameters.and("at", after.instant(0)).and("id", after.uuid(1));
        }
        return find(query + " order by proposedAt desc, id desc", parameters)
                .page(0, page.rows())
                .list();
    }

    static Cursor cursor(Proposal proposal) {
        return Cursor.of(proposal.proposedAt(), proposal.id());
    }
}
