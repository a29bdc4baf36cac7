package de.guildhall.permission.grant;

import de.guildhall.permission.role.RightsColumn;
import de.guildhall.permission.role.Role;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<Grant, UUID> {

    private static final String NOT_OVER = GrantConditions.NOT_OVER;
    private static final String IN_ORGANISATION = "organisationId = :organisation";
    private static final String ON_CHAMBER = "scope = :scope";

    /**
     * One statement that either inserts or finds out that the person holds the role there at that time; it waits for a
     * transaction that is about to give the same.
     *
     * @return false if nothing was inserted
     */
    Uni<Boolean> add(Grant grant) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into grants (id, person_id, acting_for, role, scope, organisation_id,"
                                        + " chamber_id, valid_from, valid_until, granted_by, granted_at, reason, version, rights)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"
                                        + " on conflict do nothing")
                        .setParameter(1, grant.id())
                        .setParameter(2, grant.personId())
                        .setParameter(3, grant.actingFor().toString())
                        .setParameter(4, grant.role())
                        .setParameter(5, grant.scope().toString())
                        .setParameter(6, grant.organisationId())
                        .setParameter(7, grant.chamberId())
                        .setParameter(8, time(grant.period().from()))
                        .setParameter(9, time(grant.period().until()))
                        .setParameter(10, grant.grantedBy())
                        .setParameter(11, time(grant.grantedAt()))
                        .setParameter(12, grant.reason())
                        .setParameter(13, grant.version())
                        .setParameter(14, new RightsColumn().convertToDatabaseColumn(grant.rights()))
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    /** @throws ProblemException 404 if there is none */
    Uni<Grant> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Those that there are, locked in the order of their ids; PostgreSQL locks in the order in which it answers. */
    Uni<List<Grant>> lockAll(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** In which these grants lie. */
    Uni<List<UUID>> organisationsOf(Collection<UUID> ids) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select distinct organisationId from Grant where id in :ids and organisationId is not null",
                                UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Whether anybody but its holder administers the grant's place, of those who have come already. */
    Uni<Boolean> othersAdminister(Grant grant, Instant now) {
        return count(
                        "scope = :scope and role in :roles and personId <> :person and validFrom <= :now and "
                                + NOT_OVER + " and personId not in (select p.id from KnownPerson p where p.invited)",
                        Parameters.with("scope", grant.scope())
                                .and("roles", List.of(Role.ADMINISTRATOR, Role.CHAMBER_ADMINISTRATOR))
                                .and("person", grant.personId())
                                .and("now", now))
                .map(others -> others > 0);
    }

    /** Null if there is no such grant, or it lies in no organisation. */
    Uni<UUID> organisationOf(UUID id) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select organisationId from Grant where id = :id", UUID.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull());
    }

    /** What the person holds or will hold. */
    Uni<List<Grant>> ofPerson(UUID personId, Instant now) {
        return list(
                "personId = :person and " + NOT_OVER,
                Parameters.with("person", personId).and("now", now));
    }

    Uni<List<Grant>> held(UUID personId, String role, Scope scope, Instant now) {
        return list(
                "personId = :person and role = :role and scope = :scope and " + NOT_OVER,
                Parameters.with("person", personId)
                        .and("role", role)
                        .and("scope", scope)
                        .and("now", now));
    }

    /** What the person holds or will hold while acting so; nobody else ends any of it meanwhile. */
    Uni<List<Grant>> lockOfPersonActingFor(UUID personId, ActingFor function, Instant now) {
        return find(
                        "personId = :person and actingFor = :function and " + NOT_OVER + " order by id",
                        Parameters.with("person", personId)
                                .and("function", function)
                                .and("now", now))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether the person holds or will hold anything in the organisation. */
    Uni<Boolean> isAnybodyIn(UUID organisationId, UUID personId, Instant now) {
        return count(
                        "organisationId = :organisation and personId = :person and " + NOT_OVER,
                        Parameters.with("organisation", organisationId)
                                .and("person", personId)
                                .and("now", now))
                .map(held -> held > 0);
    }

    Uni<List<Grant>> endedWith(Collection<UUID> departures) {
        return list("departureId in ?1 order by role, id", departures);
    }

    /** What people hold or will hold while they act so. */
    Uni<List<Grant>> ofFunction(ActingFor function, Instant now) {
        return list(
                "actingFor = :function and " + NOT_OVER,
                Parameters.with("function", function).and("now", now));
    }

    /** Whether somebody administers the organisation at every moment from that one on (USR-8). */
    Uni<Boolean> isAdministered(UUID organisationId, Instant since) {
        return flush().chain(this::getSession)
                .flatMap(session -> session.createNativeQuery("select is_administered(?1, ?2)", Boolean.class)
                        .setParameter(1, organisationId)
                        .setParameter(2, time(since))
                        .getSingleResult());
    }

    /** Everything granted in the organisation, its training relationships included; oldest first. */
    Uni<List<Grant>> inOrganisation(
            UUID organisationId, GrantFilter filter, Instant now, Instant dueBefore, Cursor after, int rows) {
        return page(
                new GrantConditions(IN_ORGANISATION, in(organisationId), filter, now, dueBefore).after(after), rows);
    }

    /** What is granted on the chamber itself; oldest first. */
    Uni<List<Grant>> onChamber(
            UUID chamberId, GrantFilter filter, Instant now, Instant dueBefore, Cursor after, int rows) {
        return page(new GrantConditions(ON_CHAMBER, on(chamberId), filter, now, dueBefore).after(after), rows);
    }

    private Uni<List<Grant>> page(GrantConditions conditions, int rows) {
        return find(conditions.query(), conditions.parameters()).page(0, rows).list();
    }

    private static Parameters in(UUID organisationId) {
        return Parameters.with("organisation", organisationId);
    }

    private static Parameters on(UUID chamberId) {
        return Parameters.with("scope", Scope.chamber(chamberId));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
