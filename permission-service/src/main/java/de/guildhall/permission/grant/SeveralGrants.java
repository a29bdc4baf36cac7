package de.guildhall.permission.grant;

import de.guildhall.permission.organisation.Organisations;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several grants at once, all of them or none. Runs in the transaction of the use case. */
@ApplicationScoped
class SeveralGrants {

    private static final int OUR_FAULT = 500;

    private final GrantRepository grants;
    private final Organisations organisations;

    SeveralGrants(GrantRepository grants, Organisations organisations) {
        this.grants = grants;
        this.organisations = organisations;
    }

    /**
     * Nobody else changes them until the end of the transaction. Organisations come before grants and both in the order of
     * their ids, as everywhere: so of two who take overlapping grants one waits, and never each for the other.
     *
     * @param required what the caller needs with each; a refusal fails it
     * @throws ProblemException 404, 403 or 409 with the ids that stand in the way
     */
    Uni<List<Grant>> lock(List<UUID> ids, Function<Grant, Uni<Void>> required, Instant now) {
        return grants.organisationsOf(ids)
                .flatMap(organisations::lockAll)
                .chain(() -> grants.lockAll(ids))
                .call(found -> requireAllowed(ids, found, required))
                .invoke(found -> requireNotOver(found, now));
    }

    static Uni<Void> each(List<Grant> grants, Function<Grant, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(grants)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .last();
    }

    private static Uni<Void> requireAllowed(List<UUID> ids, List<Grant> found, Function<Grant, Uni<Void>> required) {
        Refusals refusals = new Refusals();
        Set<UUID> unknown = new HashSet<>(ids);
        unknown.removeAll(found.stream().map(Grant::id).collect(Collectors.toSet()));
        unknown.forEach(id -> refusals.add(id, CommonProblem.NOT_FOUND));
        return each(
                        found,
                        grant -> required.apply(grant)
                                .onFailure(SeveralGrants::isRefusal)
                                .recoverWithItem(failure -> {
                                    refusals.add(grant.id(), ((ProblemException) failure).problem());
                                    return null;
                                }))
                .invoke(refusals::requireNone);
    }

    private static void requireNotOver(List<Grant> found, Instant now) {
        Refusals refusals = new Refusals();
        found.stream()
                .filter(grant -> grant.isOver(now))
                .forEach(grant -> refusals.add(grant.id(), GrantProblem.ENDED));
        refusals.requireNone();
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof ProblemException refusal && refusal.problem().status() < OUR_FAULT;
    }
}
