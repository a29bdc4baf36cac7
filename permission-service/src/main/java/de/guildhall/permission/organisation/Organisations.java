package de.guildhall.permission.organisation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class Organisations {

    private final OrganisationRepository organisations;
    private final Representations representations;

    Organisations(OrganisationRepository organisations, Representations representations) {
        this.organisations = organisations;
        this.representations = representations;
    }

    /** @return null if no event told of it yet */
    @WithSession
    public Uni<Organisation> find(UUID id) {
        return organisations.findById(id);
    }

    /**
     * As a chamber names it.
     *
     * @param companyNumber in its normal form
     * @return null if no event told of it yet
     */
    public Uni<Organisation> byNumber(UUID chamberId, String companyNumber) {
        return organisations.byNumber(chamberId, companyNumber);
    }

    /** Whether each is the organisation itself or one of its sites. */
    public Uni<Boolean> arePlacesOf(UUID organisationId, Set<UUID> ids) {
        return organisations.placesOf(organisationId, ids).map(places -> places.size() == ids.size());
    }

    /** As {@link #find}; until the end of the transaction nobody else gets the lock. */
    public Uni<Organisation> lock(UUID id) {
        return organisations.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As {@link #lock}, one after the other in the order of their ids: two who lock some of the same never wait for each other. */
    public Uni<Void> lockAll(Collection<UUID> ids) {
        return organisations.lockAll(ids).replaceWithVoid();
    }

    /** Runs in the transaction of the event. */
    public Uni<Void> activate(UUID id, UUID chamberId) {
        return known(id, chamberId).invoke(Organisation::activate).chain(() -> representations.changed(id));
    }

    /** Runs in the transaction of the event. */
    public Uni<Void> takeBackActivation(UUID id, UUID chamberId, Instant now, long version) {
        return known(id, chamberId)
                .invoke(organisation -> organisation.takeBackActivation(now, version))
                .chain(() -> representations.changed(id));
    }

    /** Runs in the transaction of the event. */
    Uni<Void> learn(
            UUID id,
            UUID chamberId,
            String companyNumber,
            String name,
            boolean activated,
            Instant usableUntil,
            UUID headOfficeId,
            long version) {
        return known(id, chamberId)
                .flatMap(organisation -> organisation.learn(
                                chamberId, companyNumber, name, activated, usableUntil, headOfficeId, version)
                        ? representations.changed(id)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Organisation> known(UUID id, UUID chamberId) {
        return lock(id).onItem().ifNull().switchTo(() -> organisations.persist(new Organisation(id, chamberId)));
    }
}
