package de.guildhall.org.activation;

import de.guildhall.org.activationcode.ActivationCode;
import de.guildhall.org.activationcode.ActivationCodes;
import de.guildhall.org.chamber.ChamberService;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.OrganisationService;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Counts tries where all replicas see it. Each try is reserved before it is evaluated: however many come at once, no
 * more are evaluated than the limits allow (ACC-5). Account first, then company: the same order of locks for everybody.
 */
@ApplicationScoped
class AttemptLedger {

    private final AttemptRepository attempts;
    private final Throttle throttle;
    private final OrganisationService organisations;
    private final ChamberService chambers;
    private final ActivationCodes codes;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    AttemptLedger(
            AttemptRepository attempts,
            Throttle throttle,
            OrganisationService organisations,
            ChamberService chambers,
            ActivationCodes codes,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.attempts = attempts;
        this.throttle = throttle;
        this.organisations = organisations;
        this.chambers = chambers;
        this.codes = codes;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Reservation> reserve(UUID chamberId, String companyNumber) {
        UUID personId = caller.requirePerson();
        return organisations.byNumber(chamberId, companyNumber).flatMap(organisation -> {
            UUID organisationId = organisation == null ? null : organisation.id();
            return serialise(personId, organisationId)
                    .flatMap(alone -> open(personId, organisationId))
                    .flatMap(open -> open
                            ? reserve(new Attempt(
                                    UUID.randomUUID(), personId, chamberId, organisationId, clock.instant()))
                            : Uni.createFrom().item(Reservation.CLOSED));
        });
    }

    /**
     * Null if another try was faster, or a newer letter made the code void. The organisation is locked first, as it is
     * when a code is issued: in the other order the two could wait for each other.
     */
    @WithTransaction
    Uni<Organisation> right(Reservation reservation) {
        Instant now = clock.instant();
        return organisations
                .locked(reservation.organisationId())
                .flatMap(locked -> codes.use(reservation.codeId(), now, caller.personId()))
                .onItem()
                .ifNotNull()
                .transformToUni(code -> activate(reservation, code, now));
    }

    @WithTransaction
    Uni<Void> wrong(Reservation reservation) {
        return attempts.findById(reservation.attemptId())
                .call(attempt -> serialise(attempt.personId(), attempt.organisationId()))
                .invoke(Attempt::wasWrong)
                .call(attempts::flush)
                .call(attempt -> throttle.closeIfExhausted(
                        Throttled.ACCOUNT, attempt.personId(), attempt.chamberId(), caller.name()))
                .call(this::closeCompanyIfExhausted)
                .replaceWithVoid();
    }

    private Uni<Organisation> activate(Reservation reservation, ActivationCode code, Instant now) {
        return attempts.findById(reservation.attemptId())
                .invoke(Attempt::wasRight)
                .flatMap(attempt -> organisations.activate(reservation.organisationId(), now, code.endOfUse()))
                .call(organisation -> outbox.publish(ActivationEvents.activated(organisation, caller.personId())))
                .call(organisation -> audit.note(
                        "org.organisation.activate",
                        AuditedObject.of("organisation", organisation.id(), organisation.name(), organisation),
                        null));
    }

    private Uni<Void> serialise(UUID personId, UUID organisationId) {
        return attempts.serialise(Throttled.ACCOUNT, personId)
                .call(() -> organisationId == null
                        ? Uni.createFrom().voidItem()
                        : attempts.serialise(Throttled.COMPANY, organisationId));
    }

    private Uni<Boolean> open(UUID personId, UUID organisationId) {
        return throttle.open(Throttled.ACCOUNT, personId)
                .flatMap(accountOpen -> accountOpen && organisationId != null
                        ? throttle.open(Throttled.COMPANY, organisationId)
                        : Uni.createFrom().item(accountOpen));
    }

    private Uni<Reservation> reserve(Attempt attempt) {
        return attempts.persist(attempt)
                .flatMap(persisted -> attempt.organisationId() == null
                        ? Uni.createFrom().item(Reservation.withoutCode(attempt))
                        : withCode(attempt));
    }

    private Uni<Reservation> withCode(Attempt attempt) {
        return chambers.get(attempt.chamberId())
                .flatMap(chamber -> codes.active(attempt.organisationId())
                        .map(code -> code != null && code.opensOn(chamber.today(clock.instant()))
                                ? Reservation.of(attempt, code)
                                : Reservation.withoutCode(attempt)));
    }

    private Uni<Void> closeCompanyIfExhausted(Attempt attempt) {
        return attempt.organisationId() == null
                ? Uni.createFrom().voidItem()
                : organisations
                        .get(attempt.organisationId())
                        .flatMap(organisation -> throttle.closeIfExhausted(
                                Throttled.COMPANY, organisation.id(), organisation.chamberId(), organisation.name()));
    }
}
