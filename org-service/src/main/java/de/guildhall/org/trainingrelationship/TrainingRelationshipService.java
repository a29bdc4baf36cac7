package de.guildhall.org.trainingrelationship;

import de.guildhall.org.account.AccountHolders;
import de.guildhall.org.account.AccountRequest;
import de.guildhall.org.account.AccountRequests;
import de.guildhall.org.account.AccountRequests.Applicant;
import de.guildhall.org.account.CauseKind;
import de.guildhall.org.look.LookService;
import de.guildhall.org.occupation.OccupationService;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.OrganisationService;
import de.guildhall.org.search.Filter;
import de.guildhall.org.trainer.TrainerService;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.problem.NotFound;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TrainingRelationshipService implements AccountHolders {

    private static final String LIST = "org.training-relationship.list";

    private final TrainingRelationshipRepository relationships;
    private final OrganisationService organisations;
    private final OccupationService occupations;
    private final TrainerService trainers;
    private final AccountRequests accountRequests;
    private final LookService looks;
    private final Permit permit;
    private final Outbox outbox;
    private final Audit audit;

    TrainingRelationshipService(
            TrainingRelationshipRepository relationships,
            OrganisationService organisations,
            OccupationService occupations,
            TrainerService trainers,
            AccountRequests accountRequests,
            LookService looks,
            Permit permit,
            Outbox outbox,
            Audit audit) {
        this.relationships = relationships;
        this.organisations = organisations;
        this.occupations = occupations;
        this.trainers = trainers;
        this.accountRequests = accountRequests;
        this.looks = looks;
        this.permit = permit;
        this.outbox = outbox;
        this.audit = audit;
    }

    @WithTransaction
    Uni<TrainingRelationshipView> register(TrainingRelationshipRequest request) {
        return organisations
                .withSites(request.organisationId())
                .call(organisation -> permit.require(TrainingRelationshipPermission.REGISTER, organisation))
                .flatMap(organisation -> registration(organisation, request))
                .map(registration -> new TrainingRelationship(UUID.randomUUID(), registration))
                .call(this::requireFreeNumber)
                .flatMap(relationships::persistAndFlush)
                .call(registered -> outbox.publish(TrainingRelationshipEvents.registered(registered)))
                .call(registered ->
                        audit.note(TrainingRelationshipPermission.REGISTER, audited(registered), registered.period()))
                .flatMap(this::view);
    }

    @WithTransaction
    Uni<TrainingRelationshipView> requestAccount(UUID id, AccountRequest request) {
        return NotFound.ifNull(relationships.lockedWithNames(id))
                .call(relationship -> permit.require(TrainingRelationshipPermission.CREATE_ACCOUNT, relationship))
                .call(relationship -> accountRequests.ask(relationship.account(), applicant(relationship), request))
                .call(relationships::flush)
                .call(relationship ->
                        audit.note(TrainingRelationshipPermission.CREATE_ACCOUNT, audited(relationship), request))
                .flatMap(this::view);
    }

    @Override
    public CauseKind kind() {
        return CauseKind.TRAINING_RELATIONSHIP;
    }

    @Override
    public Uni<Void> link(UUID relationshipId, UUID personId, Instant now) {
        return relationships
                .lockedWithNames(relationshipId)
                .flatMap(relationship -> relationship == null || !relationship.linkApprentice(personId, now)
                        ? Uni.createFrom().voidItem()
                        : relationships
                                .flush()
                                .call(() -> outbox.publish(TrainingRelationshipEvents.apprenticeLinked(relationship))));
    }

    @Override
    public Uni<Void> unlink(UUID personId) {
        return relationships.lockedOfApprentice(personId).flatMap(this::unlink);
    }

    @Override
    public Uni<Void> unlinkSince(UUID organisationId, Instant opened) {
        return relationships.lockedLinkedSince(organisationId, opened).flatMap(this::unlink);
    }

    private Uni<Void> unlink(List<TrainingRelationship> linked) {
        linked.forEach(relationship -> relationship.account().unlink());
        return relationships
                .flush()
                .onItem()
                .transformToMulti(flushed -> Multi.createFrom().iterable(linked))
                .onItem()
                .transformToUniAndConcatenate(
                        relationship -> outbox.publish(TrainingRelationshipEvents.apprenticeUnlinked(relationship)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<Page<TrainingRelationshipView>> page(Filter filter, PageRequest page) {
        return organisations
                .reach(filter, TrainingRelationshipPermission.VIEW, LIST, "training-relationships")
                .flatMap(reach -> relationships
                        .page(reach, filter, page)
                        .call(found -> looks.tell(
                                reach,
                                filter,
                                LIST,
                                "training-relationships",
                                found.stream().map(TrainingRelationship::chamberId))))
                .map(found -> Page.of(
                        found, page.limit, relationship -> Cursor.of(relationship.searchText(), relationship.id())))
                .flatMap(found -> found.mapAsync(this::view));
    }

    @WithTransaction
    Uni<TrainingRelationshipView> view(UUID id, UUID lookId) {
        return looks.reason(lookId)
                .flatMap(reason -> NotFound.ifNull(relationships.withNames(id))
                        .call(relationship ->
                                looks.requireSight(TrainingRelationshipPermission.VIEW, relationship, reason))
                        .call(relationship ->
                                audit.noteLookUp(TrainingRelationshipPermission.VIEW, audited(relationship), reason)))
                .flatMap(this::view);
    }

    private Uni<Registration> registration(Organisation organisation, TrainingRelationshipRequest request) {
        return occupations
                .find(request.occupationId())
                .flatMap(occupation -> trainers.steady(organisation.id(), request.trainerId())
                        .map(trainer -> new Registration(
                                organisation,
                                organisation.site(request.siteId()).orElse(null),
                                occupation,
                                trainer,
                                request.apprentice().apprentice(),
                                request.period())));
    }

    private Uni<Void> requireFreeNumber(TrainingRelationship relationship) {
        return relationships
                .hasApprenticeNumber(
                        relationship.chamberId(), relationship.apprentice().apprenticeNumber())
                .invoke(taken -> {
                    if (taken) {
                        throw new ProblemException(TrainingRelationshipProblem.NUMBER_TAKEN);
                    }
                })
                .replaceWithVoid();
    }

    private static Applicant applicant(TrainingRelationship relationship) {
        return new Applicant(
                CauseKind.TRAINING_RELATIONSHIP,
                relationship.id(),
                relationship.chamberId(),
                relationship.organisation().id(),
                relationship.organisation().name(),
                relationship.apprentice().givenName(),
                relationship.apprentice().familyName());
    }

    private Uni<TrainingRelationshipView> view(TrainingRelationship relationship) {
        return permit.offers(relationship, TrainingRelationshipPermission.CREATE_ACCOUNT)
                .map(access -> TrainingRelationshipView.of(relationship, access));
    }

    private static AuditedObject audited(TrainingRelationship relationship) {
        return AuditedObject.of(
                        "training-relationship",
                        relationship.id(),
                        relationship.apprentice().name(),
                        relationship)
                .about(relationship.account().personId());
    }
}
