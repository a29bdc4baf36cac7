package de.guildhall.org.look;

import de.guildhall.org.search.Filter;
import de.guildhall.org.search.LookReason;
import de.guildhall.org.search.Reach;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;

/** Chamber staff with the right to look across chambers say why before they do (USR-16). */
@ApplicationScoped
public class LookService {

    private final LookRepository looks;
    private final Permit permit;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    LookService(LookRepository looks, Permit permit, Audit audit, Caller caller, Clock clock) {
        this.looks = looks;
        this.permit = permit;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    Uni<LookView> open(LookRequest request) {
        UUID chamberId =
                caller.actingFor().chamberId().orElseThrow(() -> new ProblemException(CommonProblem.FORBIDDEN));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Look look = new Look(UUID.randomUUID(), caller.requirePerson(), chamberId, request.reason(), now);
        return permit.require(LookPermission.OPEN, Scoped.at(Scope.chamber(chamberId)))
                .call(() -> looks.forgetEndedBefore(now))
                .flatMap(permitted -> looks.persistAndFlush(look))
                .call(opened -> audit.note(
                        LookPermission.OPEN,
                        new AuditedObject("look", look.id(), null, null, null, chamberId),
                        new LookReason(look.reason())))
                .map(LookView::of);
    }

    @WithSession
    Uni<LookView> view(UUID id) {
        return looks.findById(id).flatMap(this::requireOpen).map(LookView::of);
    }

    /**
     * Why the caller may look beyond their own chamber.
     *
     * @param lookId null for who does not
     * @return null for who does not; fails with 403 if the look is over, somebody else's, or the right is gone
     */
    public Uni<LookReason> reason(UUID lookId) {
        return lookId == null
                ? Uni.createFrom().nullItem()
                : looks.findById(lookId).flatMap(this::requireOpen).map(look -> new LookReason(look.reason()));
    }

    /** As {@link Permit#require}; with a reason everything may be seen. */
    public Uni<Void> requireSight(String permission, Scoped object, LookReason reason) {
        return reason == null
                ? permit.require(permission, object)
                : Uni.createFrom().voidItem();
    }

    /**
     * Each other chamber of whose register a list showed something reads that in its own trail, with the reason.
     *
     * @param chamberIds of what the list showed
     */
    public Uni<Void> tell(Reach reach, Filter filter, String action, String list, Stream<UUID> chamberIds) {
        if (!reach.isEverything()) {
            return Uni.createFrom().voidItem();
        }
        UUID own = caller.actingFor().chamberId().orElse(null);
        return Multi.createFrom()
                .items(chamberIds.distinct().filter(chamber -> !chamber.equals(own)))
                .onItem()
                .transformToUniAndConcatenate(chamber -> audit.note(
                        action,
                        new AuditedObject(list, null, filter.q(), null, filter.organisationId(), chamber),
                        reach.reason()))
                .collect()
                .last();
    }

    private Uni<Look> requireOpen(Look look) {
        UUID chamberId = caller.actingFor().chamberId().orElse(null);
        if (look == null || !look.isOpenFor(caller.personId(), chamberId, clock.instant())) {
            throw new ProblemException(LookProblem.OVER);
        }
        return permit.can(LookPermission.OPEN, Scoped.at(Scope.chamber(chamberId)))
                .map(held -> {
                    if (!held) {
                        throw new ProblemException(LookProblem.OVER);
                    }
                    return look;
                });
    }
}
