package de.guildhall.org.activation;

import de.guildhall.org.activationcode.CodeKind;
import de.guildhall.org.organisation.OrganisationService;
import de.guildhall.platform.caller.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
    private final WantedCodes codes;
    private final Caller caller;
    private final Clock clock;

    AttemptLedger(
            AttemptRepository attempts,
            Throttle throttle,
            OrganisationService organisations,
            WantedCodes codes,
            Caller caller,
            Clock clock) {
        this.attempts = attempts;
        this.throttle = throttle;
        this.organisations = organisations;
        this.codes = codes;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Reservation> reserve(CodeKind kind, UUID personId, CodeOfLetter typed) {
        return codes.organisationId(typed)
                .flatMap(organisationId -> serialise(personId, organisationId)
                        .flatMap(alone -> open(personId, organisationId))
                        .flatMap(open -> open
                                ? reserve(
                                        kind,
                                        new Attempt(
                                                UUID.randomUUID(),
                                                personId,
                                                typed.chamberId(),
                                                organisationId,
                                                clock.instant()))
                                : Uni.createFrom().item(Reservation.CLOSED)));
    }

    /** Part of the transaction in which the code was used. */
    Uni<Void> right(Reservation reservation) {
        return attempts.findById(reservation.attemptId())
                .invoke(Attempt::wasRight)
                .replaceWithVoid();
    }

    /** The code was right, but the transaction in which it was to be used is undone. */
    @WithTransaction
    Uni<Void> rightInVain(Reservation reservation) {
        return right(reservation);
    }

    @WithTransaction
    Uni<Void> wrong(Reservation reservation) {
        return attempts.findById(reservation.attemptId())
                .call(attempt -> serialise(attempt.personId(), attempt.organisationId()))
                .invoke(Attempt::wasWrong)
                .call(attempts::flush)
                .call(this::closeAccountIfExhausted)
                .call(this::closeCompanyIfExhausted)
                .replaceWithVoid();
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

    private Uni<Reservation> reserve(CodeKind kind, Attempt attempt) {
        return attempts.persist(attempt)
                .flatMap(persisted -> codes.find(kind, attempt.chamberId(), attempt.organisationId()))
                .map(wanted -> new Reservation(attempt.id(), wanted));
    }

    private Uni<Void> closeAccountIfExhausted(Attempt attempt) {
        return throttle.closeIfExhausted(Throttled.ACCOUNT, attempt.personId(), attempt.chamberId(), caller.name());
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
