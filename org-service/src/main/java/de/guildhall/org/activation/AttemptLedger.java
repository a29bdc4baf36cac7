package de.guildhall.org.activation;

import de.guildhall.org.activationcode.ActivationCodes;
import de.guildhall.org.activationcode.CodeKind;
import de.guildhall.org.chamber.ChamberService;
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
    private final ChamberService chambers;
    private final ActivationCodes codes;
    private final Caller caller;
    private final Clock clock;

    AttemptLedger(
            AttemptRepository attempts,
            Throttle throttle,
            OrganisationService organisations,
            ChamberService chambers,
            ActivationCodes codes,
            Caller caller,
            Clock clock) {
        this.attempts = attempts;
        this.throttle = throttle;
        this.organisations = organisations;
        this.chambers = chambers;
        this.codes = codes;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param personId null if nobody has to sign in to redeem a code of the kind */
    @WithTransaction
    Uni<Reservation> reserve(CodeKind kind, UUID personId, UUID chamberId, String companyNumber) {
        return organisations.byNumber(chamberId, companyNumber).flatMap(organisation -> {
            UUID organisationId = organisation == null ? null : organisation.id();
            return serialise(personId, organisationId)
                    .flatMap(alone -> open(personId, organisationId))
                    .flatMap(open -> open
                            ? reserve(
                                    kind,
                                    new Attempt(
                                            UUID.randomUUID(), personId, chamberId, organisationId, clock.instant()))
                            : Uni.createFrom().item(Reservation.CLOSED));
        });
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
        return serialise(Throttled.ACCOUNT, personId).call(() -> serialise(Throttled.COMPANY, organisationId));
    }

    private Uni<Void> serialise(Throttled subject, UUID subjectId) {
        return subjectId == null ? Uni.createFrom().voidItem() : attempts.serialise(subject, subjectId);
    }

    private Uni<Boolean> open(UUID personId, UUID organisationId) {
        return open(Throttled.ACCOUNT, personId)
                .flatMap(accountOpen -> accountOpen
                        ? open(Throttled.COMPANY, organisationId)
                        : Uni.createFrom().item(false));
    }

    private Uni<Boolean> open(Throttled subject, UUID subjectId) {
        return subjectId == null ? Uni.createFrom().item(true) : throttle.open(subject, subjectId);
    }

    private Uni<Reservation> reserve(CodeKind kind, Attempt attempt) {
        return attempts.persist(attempt)
                .flatMap(persisted -> attempt.organisationId() == null
                        ? Uni.createFrom().item(Reservation.withoutCode(attempt))
                        : withCode(kind, attempt));
    }

    private Uni<Reservation> withCode(CodeKind kind, Attempt attempt) {
        return chambers.get(attempt.chamberId())
                .flatMap(chamber -> codes.active(kind, attempt.organisationId())
                        .map(code -> code != null && code.opensOn(chamber.today(clock.instant()))
                                ? Reservation.of(attempt, code)
                                : Reservation.withoutCode(attempt)));
    }

    private Uni<Void> closeAccountIfExhausted(Attempt attempt) {
        return attempt.personId() == null
                ? Uni.createFrom().voidItem()
                : throttle.closeIfExhausted(Throttled.ACCOUNT, attempt.personId(), attempt.chamberId(), caller.name());
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
