package de.guildhall.permission.departure;

import de.guildhall.permission.chamber.Chambers;
import de.guildhall.permission.grant.Grant;
import de.guildhall.permission.grant.GrantPermission;
import de.guildhall.permission.grant.LeavingGrants;
import de.guildhall.permission.grant.Place;
import de.guildhall.permission.grant.Places;
import de.guildhall.permission.organisation.Organisations;
import de.guildhall.permission.role.Role;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who leaves a place loses at once whatever they were there; their open work passes to a successor (USR-10, USR-11). */
@ApplicationScoped
class DepartureService {

    private final DepartureRepository departures;
    private final LeavingGrants grants;
    private final Places places;
    private final Organisations organisations;
    private final Chambers chambers;
    private final Permit permit;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    DepartureService(
            DepartureRepository departures,
            LeavingGrants grants,
            Places places,
            Organisations organisations,
            Chambers chambers,
            Permit permit,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.departures = departures;
        this.grants = grants;
        this.places = places;
        this.organisations = organisations;
        this.chambers = chambers;
        this.permit = permit;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Departure> record(DepartureRequest wanted) {
        Instant now = now();
        ActingFor function = function(wanted.scope());
        return place(wanted.scope(), GrantPermission.RECORD_DEPARTURE)
                .invoke(() -> requireSomebodyElse(wanted.personId()))
                .call(this::lock)
                .flatMap(place -> grants.held(wanted.personId(), function, now)
                        .invoke(DepartureService::requireThere)
                        .call(held -> requireSuccessor(wanted, function, trains(held), now))
                        .flatMap(held -> record(wanted, place, held, now)));
    }

    private Uni<Departure> record(DepartureRequest wanted, Place place, List<Grant> held, Instant now) {
        Departure departure = new Departure(
                UUID.randomUUID(),
                wanted.personId(),
                place,
                wanted.successorId(),
                wanted.reason(),
                caller.personId(),
                now);
        return departures
                .persistAndFlush(departure)
                .call(() -> grants.end(held, departure.id(), now))
                .call(() -> move(wanted))
                .call(() -> grants.anywhere(wanted.personId(), now)
                        .flatMap(left -> outbox.publish(DepartureEvents.recorded(departure, left.isEmpty()))))
                .call(() -> audit.note(GrantPermission.RECORD_DEPARTURE, object(departure), wanted));
    }

    private Uni<Void> move(DepartureRequest wanted) {
        return Multi.createFrom()
                .iterable(wanted.newGrants())
                .onItem()
                .transformToUniAndConcatenate(grants::give)
                .collect()
                .last();
    }

    /** What people gave comes back; work that passed to the successor stays there. */
    @WithTransaction
    Uni<Departure> takeBack(UUID id) {
        Instant now = now();
        return departures
                .lock(id)
                .call(departure -> permit.require(GrantPermission.RECORD_DEPARTURE, departure))
                .invoke(departure -> requireSomebodyElse(departure.personId()))
                .invoke(departure -> departure.comeBack(caller.personId(), now))
                .call(departure -> grants.endedWith(List.of(id))
                        .flatMap(ended -> grants.giveAgain(ended, departure.reason(), now)))
                .call(departures::flush)
                .call(departure -> outbox.publish(DepartureEvents.takenBack(departure)))
                .call(departure -> audit.note("permission.departure.take-back", object(departure), null));
    }

    @WithSession
    Uni<ProspectDto> prospect(UUID personId, Scope scope, String name) {
        Instant now = now();
        ActingFor function = function(scope);
        return place(scope, GrantPermission.RECORD_DEPARTURE)
                .flatMap(place -> grants.anywhere(personId, now))
                .flatMap(all -> {
                    List<Grant> held = all.stream()
                            .filter(grant -> grant.actingFor().equals(function))
                            .toList();
                    requireThere(held);
                    return departures
                            .successors(personId, function, trains(held), name.toLowerCase(Locale.ROOT), now)
                            .map(successors -> new ProspectDto(
                                    personId,
                                    roles(held),
                                    (int) held.stream()
                                            .filter(DepartureService::isOfContract)
                                            .count(),
                                    all.size() == held.size(),
                                    successors));
                });
    }

    @WithSession
    Uni<Page<Departure>> at(Scope scope, PageRequest page) {
        return place(scope, GrantPermission.VIEW)
                .flatMap(place -> departures.at(scope, page.after(2), page.rows()))
                .map(found -> Page.of(found, page.limit, DepartureRepository::cursor));
    }

    private Uni<Place> place(Scope scope, String permission) {
        return places.find(scope)
                .call(found -> permit.require(permission, found.place()))
                .map(found -> {
                    if (!found.known()) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                    return found.place();
                });
    }

    /** One departure from a place at a time: of two who are each other's successors one stays. */
    private Uni<Void> lock(Place place) {
        return place.organisationId() == null
                ? chambers.lock(place.chamberId()).replaceWithVoid()
                : organisations.lock(place.organisationId()).replaceWithVoid();
    }

    /** @throws ProblemException 400 if people belong to nothing of that kind */
    private static ActingFor function(Scope scope) {
        return switch (scope.kind()) {
            case CHAMBER, ORGANISATION -> new ActingFor(scope);
            case INSTALLATION, SITE, TRAINING_RELATIONSHIP ->
                throw new ProblemException(CommonProblem.INVALID)
                        .withViolation("scope", "not-left", "is neither an organisation nor a chamber");
        };
    }

    private void requireSomebodyElse(UUID personId) {
        if (personId.equals(caller.personId())) {
            throw new ProblemException(DepartureProblem.OF_ONESELF);
        }
    }

    private static void requireThere(List<Grant> held) {
        if (held.isEmpty()) {
            throw new ProblemException(DepartureProblem.NOT_THERE);
        }
    }

    private Uni<Void> requireSuccessor(DepartureRequest wanted, ActingFor function, boolean trains, Instant now) {
        return departures
                .maySucceed(wanted.personId(), wanted.successorId(), function, trains, now)
                .invoke(fits -> {
                    if (!fits) {
                        throw new ProblemException(CommonProblem.INVALID)
                                .withViolation(
                                        "successorId",
                                        "no-successor",
                                        trains
                                                ? "is no other trainer of the place, or one of the apprentices"
                                                : "is nobody else of the place");
                    }
                })
                .replaceWithVoid();
    }

    private static boolean trains(List<Grant> held) {
        return held.stream().anyMatch(DepartureService::isOfContract);
    }

    private static boolean isOfContract(Grant grant) {
        return grant.role().equals(Role.CONTRACT_TRAINER);
    }

    /** Being the trainer of single apprentices is told by their number. */
    static List<String> roles(List<Grant> held) {
        return held.stream()
                .filter(grant -> !isOfContract(grant))
                .map(Grant::role)
                .distinct()
                .sorted()
                .toList();
    }

    private static AuditedObject object(Departure departure) {
        return AuditedObject.of("departure", departure.id(), departure.scope().toString(), departure)
                .about(departure.personId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
