package de.guildhall.org.activationcode;

import de.guildhall.org.search.Listing;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class ActivationCodeRepository implements PanacheRepositoryBase<ActivationCode, UUID> {

    /** Null if none is active. */
    Uni<ActivationCode> active(CodeKind kind, UUID organisationId) {
        return find(
                        "organisationId = ?1 and area = ?2 and kind = ?3 and state = ?4",
                        organisationId,
                        ActivationCode.TRAINING,
                        kind,
                        CodeState.ACTIVE)
                .firstResult();
    }

    /** Codes of the kind whose deadline has not passed. */
    Uni<List<ActivationCode>> active(CodeKind kind, List<UUID> organisationIds, LocalDate today) {
        return list(
                "organisationId in ?1 and area = ?2 and kind = ?3 and state = ?4 and deadline >= ?5",
                organisationIds,
                ActivationCode.TRAINING,
                kind,
                CodeState.ACTIVE,
                today);
    }

    Uni<Long> requestedAfter(Instant moment, UUID organisationId) {
        return count("organisationId = ?1 and requestedByCompany and issuedAt > ?2", organisationId, moment);
    }

    Uni<ActivationCode> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Void> noteReader(UUID codeId, UUID personId, Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into letter_readers (code_id, person_id, read_at) values (?1, ?2, ?3)"
                                        + " on conflict do nothing")
                        .setParameter(1, codeId)
                        .setParameter(2, personId)
                        .setParameter(3, now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Boolean> wasReadBy(UUID codeId, UUID personId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select exists (select 1 from letter_readers where code_id = ?1 and person_id = ?2)",
                                Boolean.class)
                        .setParameter(1, codeId)
                        .setParameter(2, personId)
                        .getSingleResult());
    }

    /** Without a new version, as it changes nothing that anybody sees. */
    Uni<Integer> wipeSealsOfExpired(Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("update activation_codes set sealed = null from chambers"
                                + " where chambers.id = chamber_id and sealed is not null"
                                + " and deadline < cast(cast(?1 as timestamptz) at time zone time_zone as date)")
                        .setParameter(1, now)
                        .executeUpdate());
    }

    Uni<List<ActivationCode>> unprinted(UUID chamberId, LocalDate today, PageRequest page) {
        return Listing.newestFirst("from ActivationCode it", "issuedAt")
                .where(
                        "it.chamberId = :chamber and it.sealed is not null and it.deadline >= :today",
                        Map.of("chamber", chamberId, "today", today))
                .page(this, page);
    }

    Uni<List<ActivationCode>> page(UUID organisationId, PageRequest page) {
        return Listing.newestFirst("from ActivationCode it", "issuedAt")
                .where("it.organisationId = :organisation", "organisation", organisationId)
                .page(this, page);
    }
}
