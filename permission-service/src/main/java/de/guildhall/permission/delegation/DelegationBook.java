package de.guildhall.permission.delegation;

import de.guildhall.permission.organisation.Organisations;
import de.guildhall.permission.organisation.Representations;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Enters and ends delegations, each with the news of it. Runs in the transaction of the use case. */
@ApplicationScoped
class DelegationBook {

    private final DelegationRepository delegations;
    private final Organisations organisations;
    private final Representations representations;

    DelegationBook(DelegationRepository delegations, Organisations organisations, Representations representations) {
        this.delegations = delegations;
        this.organisations = organisations;
        this.representations = representations;
    }

    /**
     * An earlier one between the two gives way, and so does what hangs on it: of two at the same time the later one counts.
     *
     * @param onEnd for each that ends
     */
    Uni<Delegation> enter(Delegation delegation, Instant now, UUID by, Function<Delegation, Uni<Void>> onEnd) {
        return organisations
                .lock(delegation.principalId())
                .chain(() -> delegations.between(delegation.sides()))
                .onItem()
                .ifNotNull()
                .call(earlier -> end(earlier, by, now, onEnd))
                .chain(() -> delegations.persistAndFlush(delegation))
                .call(this::tell);
    }

    /**
     * What was passed on ends with it.
     *
     * @param onEnd for each that was live
     */
    Uni<Void> end(Delegation delegation, UUID by, Instant now, Function<Delegation, Uni<Void>> onEnd) {
        return delegations
                .passedOn(delegation.id())
                .chain(children -> each(children, child -> endOne(child, by, now, onEnd)))
                .chain(() -> endOne(delegation, by, now, onEnd));
    }

    private Uni<Void> endOne(Delegation delegation, UUID by, Instant now, Function<Delegation, Uni<Void>> onEnd) {
        boolean live = delegation.live(now);
        delegation.end(by, now);
        return delegations
                .flush()
                .chain(() -> tell(delegation))
                .chain(() -> live ? onEnd.apply(delegation) : Uni.createFrom().voidItem());
    }

    static Uni<Void> each(List<Delegation> all, Function<Delegation, Uni<Void>> action) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(action::apply)
                .collect()
                .last();
    }

    /** Both sides: whoever acts from the delegate may do so at the principal's sites, too. */
    private Uni<Void> tell(Delegation delegation) {
        return representations
                .changed(delegation.principalId())
                .chain(() -> representations.changed(delegation.delegateId()));
    }
}
