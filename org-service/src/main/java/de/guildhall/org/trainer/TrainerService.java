package de.guildhall.org.trainer;

import de.guildhall.org.account.AccountHolders;
import de.guildhall.org.account.AccountRequest;
import de.guildhall.org.account.AccountRequests;
import de.guildhall.org.account.AccountRequests.Applicant;
import de.guildhall.org.account.CauseKind;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.OrganisationService;
import de.guildhall.org.search.Reach;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.problem.NotFound;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class TrainerService implements AccountHolders {

    private final TrainerRepository trainers;
    private final OrganisationService organisations;
    private final AccountRequests accountRequests;
    private final TrainerLinked listener;
    private final Permit permit;
    private final Outbox outbox;
    private final Audit audit;

    TrainerService(
            TrainerRepository trainers,
            OrganisationService organisations,
            AccountRequests accountRequests,
            TrainerLinked listener,
            Permit permit,
            Outbox outbox,
            Audit audit) {
        this.trainers = trainers;
        this.organisations = organisations;
        this.accountRequests = accountRequests;
        this.listener = listener;
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
    public Uni<Void> link(UUID trainerId, UUID personId) {
        return trainers.locked(trainerId)
                .flatMap(trainer -> trainer == null || !trainer.account().link(personId)
                        ? Uni.createFrom().voidItem()
                        : trainers.flush()
                                .call(() -> outbox.publish(TrainerEvents.linked(trainer)))
                                .call(() -> listener.trainerLinked(trainer)));
    }

    @WithSession
    Uni<Page<TrainerView>> page(UUID organisationId, String q, PageRequest page) {
        return organisations
                .requireVisible(organisationId)
                .flatMap(visible -> permit.scope(TrainerPermission.VIEW))
                .flatMap(held -> trainers.page(Reach.of(held), organisationId, q, page))
                .map(found -> Page.of(found, page.limit, trainer -> Cursor.of(trainer.searchText(), trainer.id())))
                .flatMap(found -> found.mapAsync(this::view));
    }

    @WithSession
    Uni<TrainerView> view(UUID id) {
        return NotFound.ifNull(trainers.findById(id))
                .call(trainer -> permit.require(TrainerPermission.VIEW, trainer))
                .flatMap(this::view);
    }

    /**
     * A trainer of the organisation, who does not change until the transaction ends; null if there is none. Who refers
     * to a trainer would otherwise miss that the account is being linked right now.
     */
    public Uni<Trainer> steady(UUID organisationId, UUID id) {
        return trainers.steady(organisationId, id);
    }

    private Uni<Void> ask(Trainer trainer, AccountRequest request) {
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
        return permit.offers(trainer, TrainerPermission.CREATE_ACCOUNT).map(access -> TrainerView.of(trainer, access));
    }

    private static AuditedObject audited(Trainer trainer) {
        return AuditedObject.of("trainer", trainer.id(), trainer.givenName() + " " + trainer.familyName(), trainer);
    }
}
