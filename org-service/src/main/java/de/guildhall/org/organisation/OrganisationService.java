package de.guildhall.org.organisation;

import de.guildhall.org.chamber.ChamberService;
import de.guildhall.org.look.LookService;
import de.guildhall.org.search.Filter;
import de.guildhall.org.search.Reach;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.NotFound;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class OrganisationService {

    private static final String LIST = "org.organisation.list";

    private static final String[] OFFERED = {
        "org.activation-code.issue",
        "org.activation-lock.lift",
        "org.training-relationship.register",
        OrganisationPermission.ATTACH
    };

    private final OrganisationRepository organisations;
    private final ChamberService chambers;
    private final LookService looks;
    private final Permit permit;
    private final Outbox outbox;
    private final Audit audit;

    OrganisationService(
            OrganisationRepository organisations,
            ChamberService chambers,
            LookService looks,
            Permit permit,
            Outbox outbox,
            Audit audit) {
        this.organisations = organisations;
        this.chambers = chambers;
        this.looks = looks;
        this.permit = permit;
        this.outbox = outbox;
        this.audit = audit;
    }

    @WithTransaction
    Uni<OrganisationView> register(Organisation organisation) {
        return permit.require(OrganisationPermission.REGISTER, Scoped.at(Scope.chamber(organisation.chamberId())))
                .flatMap(permitted -> chambers.get(organisation.chamberId()))
                .flatMap(chamber -> organisations.byNumber(chamber.id(), organisation.companyNumber()))
                .invoke(other -> {
                    if (other != null) {
                        throw new ProblemException(OrganisationProblem.NUMBER_TAKEN);
                    }
                })
                .flatMap(free -> organisations.persistAndFlush(organisation))
                .call(registered -> outbox.publish(OrganisationEvents.registered(registered)))
                .call(registered ->
                        audit.note(OrganisationPermission.REGISTER, audited(registered), registered.companyNumber()))
                .flatMap(this::view);
    }

    @WithTransaction
    Uni<Page<OrganisationView>> page(Filter filter, PageRequest page) {
        return reach(filter, OrganisationPermission.VIEW, LIST, "organisations")
                .flatMap(reach -> organisations
                        .page(reach, filter, page)
                        .call(found -> looks.tell(
                                reach,
                                filter,
                                LIST,
                                "organisations",
                                found.stream().map(Organisation::chamberId))))
                .map(found -> Page.of(
                        found, page.limit, organisation -> Cursor.of(organisation.searchText(), organisation.id())))
                .flatMap(found -> found.mapAsync(this::view));
    }

    @WithTransaction
    Uni<OrganisationView> view(UUID id, UUID lookId) {
        return looks.reason(lookId)
                .flatMap(reason -> withSites(id)
                        .call(organisation -> looks.requireSight(OrganisationPermission.VIEW, organisation, reason))
                        .call(organisation ->
                                audit.noteLookUp(OrganisationPermission.VIEW, audited(organisation), reason)))
                .flatMap(this::view);
    }

    /**
     * How far a list goes that the caller asks for; the look is noted. Fails with 404 or 403 if the caller may not see
     * what the list is narrowed to.
     *
     * @param permission to see the list's rows
     * @param action     as which the look stands in the audit trail
     * @param list       its name in the API
     */
    public Uni<Reach> reach(Filter filter, String permission, String action, String list) {
        return looks.reason(filter.lookId())
                .call(reason -> reason == null
                        ? requireVisible(filter, permission)
                        : Uni.createFrom().voidItem())
                .call(reason -> audit.noteListing(action, list, filter.q(), filter.organisationId(), reason))
                .flatMap(reason -> reason == null
                        ? permit.scope(permission).map(Reach::of)
                        : Uni.createFrom().item(Reach.everything(reason)));
    }

    private Uni<Void> requireVisible(Filter filter, String permission) {
        return requireVisible(filter.organisationId()).call(() -> requireAtChamber(filter.chamberId(), permission));
    }

    private Uni<Void> requireVisible(UUID id) {
        return id == null
                ? Uni.createFrom().voidItem()
                : get(id).flatMap(organisation -> permit.require(OrganisationPermission.VIEW, organisation));
    }

    /** Fails with 404 if there is none. */
    public Uni<Organisation> get(UUID id) {
        return NotFound.ifNull(organisations.findById(id));
    }

    /** As above, with its sites. */
    public Uni<Organisation> withSites(UUID id) {
        return NotFound.ifNull(organisations.withSites(id));
    }

    /** The names of organisations by their ids. */
    public Uni<Map<UUID, String>> names(Collection<UUID> ids) {
        return organisations
                .list("id in ?1", ids)
                .map(found -> found.stream().collect(Collectors.toMap(Organisation::id, Organisation::name)));
    }

    /** Nobody else changes what belongs to the organisation until the transaction ends; 404 if there is none. */
    public Uni<Organisation> locked(UUID id) {
        return NotFound.ifNull(organisations.locked(id));
    }

    /**
     * As above, of two, in the same order for everybody.
     *
     * @return the first
     */
    public Uni<Organisation> lockedWith(UUID id, UUID otherId) {
        return id.compareTo(otherId) <= 0
                ? locked(id).call(() -> locked(otherId))
                : locked(otherId).flatMap(other -> locked(id));
    }

    /** Null if the chamber has no such company. */
    public Uni<Organisation> byNumber(UUID chamberId, String companyNumber) {
        return organisations.byNumber(chamberId, companyNumber);
    }

    /** As above; nobody else changes what belongs to the organisation until the transaction ends. */
    public Uni<Organisation> lockedByNumber(UUID chamberId, String companyNumber) {
        return organisations.lockedByNumber(chamberId, companyNumber);
    }

    /** Those that the chamber has, in no order. */
    public Uni<List<Organisation>> byNumbers(UUID chamberId, List<String> companyNumbers) {
        return organisations.byNumbers(chamberId, companyNumbers);
    }

    /**
     * Part of the transaction in which a code was used.
     *
     * @param endOfUse null without end
     */
    public Uni<Organisation> activate(UUID id, Instant now, LocalDate endOfUse) {
        return locked(id)
                .invoke(organisation -> organisation.activate(now, endOfUse))
                .call(organisations::flush)
                .call(organisation -> chambers.get(organisation.chamberId())
                        .flatMap(chamber -> outbox.publish(OrganisationEvents.activated(organisation, chamber))));
    }

    /** Part of the transaction in which a code was used that takes the activation back. */
    public Uni<Organisation> takeBackActivation(UUID id, Instant now) {
        return locked(id)
                .invoke(Organisation::takeBackActivation)
                .call(organisations::flush)
                .call(organisation -> outbox.publish(OrganisationEvents.activationTakenBack(organisation, now)));
    }

    private Uni<Void> requireAtChamber(UUID chamberId, String permission) {
        return chamberId == null
                ? Uni.createFrom().voidItem()
                : permit.require(permission, Scoped.at(Scope.chamber(chamberId)));
    }

    Uni<OrganisationView> view(Organisation organisation) {
        return headOfficeName(organisation)
                .flatMap(headOffice -> permit.offers(organisation, OFFERED)
                        .map(access -> OrganisationView.of(organisation, headOffice, access)));
    }

    /** Of a head office in another chamber's register nobody learns more here than its name. */
    private Uni<String> headOfficeName(Organisation organisation) {
        return organisation.headOfficeId() == null
                ? Uni.createFrom().nullItem()
                : organisations.findById(organisation.headOfficeId()).map(Organisation::name);
    }

    private static AuditedObject audited(Organisation organisation) {
        return AuditedObject.of("organisation", organisation.id(), organisation.name(), organisation);
    }
}
