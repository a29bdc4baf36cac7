package de.guildhall.permission.organisation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
public class Organisations {

    private final OrganisationRepository organisations;
    private final Instance<Followers> followers;

    Organisations(OrganisationRepository organisations, Instance<Followers> followers) {
        this.organisations = organisations;
        this.followers = followers;
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

    /** Sites and subsidiaries whose head office the organisation is. */
    public Uni<List<Organisation>> branches(UUID headOfficeId) {
        return organisations.list("headOfficeId = ?1 order by id", headOfficeId);
    }

    /**
     * Until the end of the transaction nobody else changes who administers the head office, or which branches it has:
     * otherwise a new administrator and a new branch could miss each other. It stands even if the head office is unknown
     * here, and always before the rows of branches.
     */
    public Uni<Void> gate(UUID headOfficeId) {
        return organisations.gate(headOfficeId);
    }

    /** Runs in the transaction of the event. */
    Uni<Void> learn(
            UUID id,
            UUID chamberId,
            String name,
            boolean activated,
            Instant usableUntil,
            UUID headOfficeId,
            long version) {
        return organisations
                .headOfficeOf(id)
                .call(before -> gates(before, headOfficeId))
                .flatMap(before -> known(id, chamberId)
                        .invoke(organisation ->
                                organisation.learn(chamberId, name, activated, usableUntil, headOfficeId, version))
                        .call(organisations::flush)
                        .call(organisation -> follow(organisation, before)))
                .replaceWithVoid();
    }

    private Uni<Void> follow(Organisation organisation, UUID before) {
        UUID after = organisation.headOfficeId();
        if (Objects.equals(before, after)) {
            return Uni.createFrom().voidItem();
        }
        Uni<Void> detached =
                before == null ? Uni.createFrom().voidItem() : followers.get().detached(organisation, before);
        return after == null ? detached : detached.chain(() -> followers.get().attached(organisation, after));
    }

    /** In the same order for everybody. */
    private Uni<Void> gates(UUID one, UUID other) {
        return Multi.createFrom()
                .items(Stream.of(one, other).filter(Objects::nonNull).distinct().sorted())
                .onItem()
                .transformToUniAndConcatenate(this::gate)
                .collect()
                .last();
    }

    private Uni<Organisation> known(UUID id, UUID chamberId) {
        return lock(id).onItem().ifNull().switchTo(() -> organisations.persist(new Organisation(id, chamberId)));
    }
}
