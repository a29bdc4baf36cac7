package de.guildhall.permission.organisation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Organisations {

    private final OrganisationRepository organisations;

    Organisations(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** @return null if no event told of it yet */
    @WithSession
    public Uni<Organisation> find(UUID id) {
        return organisations.findById(id);
    }

    /** From when on nobody may act for them any more; organisations without such an end are missing. */
    public Uni<Map<UUID, Instant>> endsOfUse(Collection<UUID> ids) {
        return organisations
                .list("id in ?1 and usableUntil is not null", ids)
                .map(found -> found.stream().collect(Collectors.toMap(Organisation::id, Organisation::usableUntil)));
    }

    /** As {@link #find}; until the end of the transaction nobody else gets the lock. */
    public Uni<Organisation> lock(UUID id) {
        return organisations.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Runs in the transaction of the event. */
    public Uni<Void> activate(UUID id, UUID chamberId) {
        return known(id, chamberId).invoke(Organisation::activate).replaceWithVoid();
    }

    /** Runs in the transaction of the event. */
    public Uni<Void> takeBackActivation(UUID id, UUID chamberId, Instant now) {
        return known(id, chamberId)
                .invoke(organisation -> organisation.takeBackActivation(now))
                .replaceWithVoid();
    }

    /** Runs in the transaction of the event. */
    Uni<Void> learn(UUID id, UUID chamberId, String name, boolean activated, Instant usableUntil, long version) {
        return known(id, chamberId)
                .invoke(organisation -> organisation.learn(chamberId, name, activated, usableUntil, version))
                .replaceWithVoid();
    }

    private Uni<Organisation> known(UUID id, UUID chamberId) {
        return lock(id).onItem().ifNull().switchTo(() -> organisations.persist(new Organisation(id, chamberId)));
    }
}
