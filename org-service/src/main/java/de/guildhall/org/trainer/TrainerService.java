package de.guildhall.org.trainer;

import de.guildhall.org.account.AccountHolders;
import de.guildhall.org.account.AccountRequest;
import de.guildhall.org.account.AccountRequests;
import de.guildhall.org.account.AccountRequests.Applicant;
import de.guildhall.org.account.CauseKind;
import de.guildhall.org.look.LookService;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.OrganisationService;
import de.guildhall.org.search.Filter;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.outbox.DomainEvent;
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
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
public class TrainerService implements AccountHolders {

    private static final String LIST = "org.trainer.list";

    private final TrainerRepository trainers;
    private final OrganisationService organisations;
    private final AccountRequests accountRequests;
    private final TrainersRelationships relationships;
    private final LookService looks;
    private final Permit permit;
    private final Outbox outbox;
    private final Audit audit;

    TrainerService(
            TrainerRepository trainers,
            OrganisationService organisations,
            AccountRequests accountRequests,
            TrainersRelationships relationships,
            LookService looks,
            Permit permit,
            Outbox outbox,
            Audit audit) {
        this.trainers = trainers;
        this.organisations = organisations;
        this.accountRequests = accountRequests;
        this.relationships = relationships;
        this.looks = looks;
        this.permit = permit;
        this.outbox = outbox;
        this.audit = audit;
    }

    @WithTransaction
    Uni<TrainerView> register(TrainerRequest request) {
        return organisations
                .get(request.organisationId())
                .call(organisation -> permit.require(TrainerPermission.REGISTER, organisation))
                .map(organisation -> new Trainer(
                        UUID.randomUUID(),
                        organisation,
                        request.givenName().strip(),
                        request.familyName().strip()))
                .flatMap(trainers::persistAndFlush)
                .call(trainer -> outbox.publish(TrainerEvents.registered(trainer)))
                .call(trainer -> audit.note(TrainerPermission.REGISTER, audited(trainer), null))
                .flatMap(this::view);
    }

    @WithTransaction
    Uni<TrainerView> requestAccount(UUID id, AccountRequest request) {
        return NotFound.ifNull(trainers.locked(id))
                .call(trainer -> permit.require(TrainerPermission.CREATE_ACCOUNT, trainer))
                .call(trainer -> ask(trainer, request))
                .call(trainers::flush)
                .call(trainer -> audit.note(TrainerPermission.CREATE_ACCOUNT, audited(trainer), request))
                .flatMap(this::view);
    }

    @Override
    public CauseKind kind() {
        return CauseKind.TRAINER;
    }

    @Override
    public Uni<Void> link(UUID trainerId, UUID personId, Instant now) {
        return trainers.locked(trainerId)
                .flatMap(trainer -> trainer == null ? Uni.createFrom().voidItem() : link(trainer, personId, now));
    }

    private Uni<Void> link(Trainer trainer, UUID personId, Instant now) {
        return relationships.haveApprentice(trainer.id(), personId).flatMap(ownApprentice -> {
            if (ownApprentice) {
                trainer.account().refuse();
                return trainers.flush();
            }
            return trainer.account().link(personId, now)
                    ? tell(trainer, TrainerEvents::linked)
                    : Uni.createFrom().voidItem();
        });
    }

    @Override
    public Uni<Void> unlink(UUID personId) {
        return trainers.lockedOfPerson(personId).flatMap(this::unlink);
    }

    /** All of them, since all lost what they might do there; whoever opens the organisation next asks anew. */
    @Override
    public Uni<Void> unlinkSince(UUID organisationId, Instant opened) {
        return trainers.lockedWithAccount(organisationId).flatMap(this::unlink);
    }

    private Uni<Void> unlink(List<Trainer> linked) {
        return Multi.createFrom()
                .iterable(linked)
                .onItem()
                .transformToUniAndConcatenate(this::unlink)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> unlink(Trainer trainer) {
        trainer.account().unlink();
        return tell(trainer, TrainerEvents::unlinked);
    }

    private Uni<Void> tell(Trainer trainer, Function<Trainer, DomainEvent> event) {
        return trainers.flush()
                .call(() -> outbox.publish(event.apply(trainer)))
                .call(() -> relationships.trainerLinked(trainer));
    }

    @WithTransaction
    Uni<Page<TrainerView>> page(Filter filter, PageRequest page) {
        return organisations
                .reach(filter, TrainerPermission.VIEW, LIST, "trainers")
                .flatMap(reach -> trainers.page(reach, filter, page)
                        .call(found -> looks.tell(
                                reach, filter, LIST, "trainers", found.stream().map(Trainer::chamberId))))
                .map(found -> Page.of(found, page.limit, trainer -> Cursor.of(trainer.searchText(), trainer.id())))
                .flatMap(this::views);
    }

    private Uni<Page<TrainerView>> views(Page<Trainer> found) {
        List<UUID> companies =
                found.items().stream().map(Trainer::organisationId).distinct().toList();
        return organisations
                .names(companies)
                .flatMap(names -> found.mapAsync(trainer -> view(trainer, names.get(trainer.organisationId()))));
    }

    @WithTransaction
    Uni<TrainerView> view(UUID id, UUID lookId) {
        return looks.reason(lookId)
                .flatMap(reason -> NotFound.ifNull(trainers.findById(id))
                        .call(trainer -> looks.requireSight(TrainerPermission.VIEW, trainer, reason))
                        .call(trainer -> audit.noteLookUp(TrainerPermission.VIEW, audited(trainer), reason)))
                .flatMap(this::view);
    }

    /**
     * A trainer of the organisation, who does not change until the transaction ends; null if there is none. Who refers
     * to a trainer would otherwise miss that the account is being linked right now.
     */
    public Uni<Trainer> steady(UUID organisationId, UUID id) {
        return trainers.steady(organisationId, id);
    }

    /**
     * USR-10: the trainer behind the person leaves, and whoever trains as the successor takes over. Runs in the transaction
     * of the event.
     */
    Uni<Void> pass(UUID organisationId, UUID from, UUID to, Instant now) {
        return trainers.lockedOfPerson(organisationId, to)
                .map(successors -> successors.stream().findFirst().orElse(null))
                .flatMap(successor -> trainers.lockedOfPerson(organisationId, from)
                        .onItem()
                        .transformToMulti(leaving -> Multi.createFrom().iterable(leaving))
                        .onItem()
                        .transformToUniAndConcatenate(trainer -> leave(trainer, successor, now))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    /** Permission-service lets nobody leave who has apprentices unless the successor is a trainer. */
    private Uni<Void> leave(Trainer trainer, Trainer successor, Instant now) {
        trainer.leave(now);
        return trainers.flush()
                .call(() -> outbox.publish(TrainerEvents.left(trainer)))
                .call(() -> audit.noteBySystem("org.trainer.leave", audited(trainer), null))
                .call(() -> successor == null ? Uni.createFrom().voidItem() : relationships.pass(trainer, successor));
    }

    private Uni<Void> ask(Trainer trainer, AccountRequest request) {
        if (trainer.leftAt() != null) {
            throw new ProblemException(TrainerProblem.LEFT);
        }
        return organisations
                .get(trainer.organisationId())
                .flatMap(organisation ->
                        accountRequests.ask(trainer.account(), applicant(trainer, organisation), request));
    }

    private static Applicant applicant(Trainer trainer, Organisation organisation) {
        return new Applicant(
                CauseKind.TRAINER,
                trainer.id(),
                trainer.chamberId(),
                organisation.id(),
                organisation.name(),
                trainer.givenName(),
                trainer.familyName());
    }

    private Uni<TrainerView> view(Trainer trainer) {
        return organisations.get(trainer.organisationId()).flatMap(organisation -> view(trainer, organisation.name()));
    }

    private Uni<TrainerView> view(Trainer trainer, String organisationName) {
        return permit.offers(trainer, TrainerPermission.CREATE_ACCOUNT)
                .map(access -> trainer.leftAt() == null ? access : Map.of("createAccount", false))
                .map(access -> TrainerView.of(trainer, organisationName, access));
    }

    private static AuditedObject audited(Trainer trainer) {
        return AuditedObject.of("trainer", trainer.id(), trainer.givenName() + " " + trainer.familyName(), trainer)
                .about(trainer.account().personId());
    }
}
