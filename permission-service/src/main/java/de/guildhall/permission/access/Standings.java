package de.guildhall.permission.access;

import de.guildhall.permission.grant.Place;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Looks up where somebody stands, always anew: an answer knows everything that was kept before the question. */
@ApplicationScoped
public class Standings {

    /** As long as what has ended stays visible (DEL-4). */
    private static final int MONTHS_OF_HISTORY = 15;

    private final HoldingRepository holdings;
    private final HeldRights rights;
    private final Clock clock;

    Standings(HoldingRepository holdings, HeldRights rights, Clock clock) {
        this.holdings = holdings;
        this.rights = rights;
        this.clock = clock;
    }

    /** Where somebody stands around several places. */
    public final class Around {

        private final HoldingRepository.HeldAround held;
        private final Instant now;

        private Around(HoldingRepository.HeldAround held, Instant now) {
            this.held = held;
            this.now = now;
        }

        /** The place with what lies around it, as far as that is known here. */
        public Place place(Scope scope) {
            return switch (scope.kind()) {
                case INSTALLATION -> Place.INSTALLATION;
                case CHAMBER -> Place.chamber(scope.id());
                case ORGANISATION -> held.places().getOrDefault(scope, Place.organisation(scope.id(), null));
                case SITE, TRAINING_RELATIONSHIP -> held.places().getOrDefault(scope, new Place(scope, null, null));
            };
        }

        /** @param function null for any in which something can be held at the place */
        public Standing at(Place place, @Nullable ActingFor function) {
            List<Holding> there = held.holdings().stream()
                    .filter(holding -> function == null || function.equals(holding.actingFor()))
                    .filter(holding -> isHeldAround(holding, place))
                    .toList();
            return new Standing(there, rights, now);
        }

        /** What is held in other organisations or chambers matters to another of the places only. */
        private static boolean isHeldAround(Holding holding, Place place) {
            return holding.actingFor().equals(ActingFor.SELF)
                    || place.scopes().contains(holding.actingFor().scope());
        }
    }

    public Uni<Around> around(UUID personId, Collection<Scope> places) {
        Instant now = clock.instant();
        return holdings.around(personId, places, now).map(held -> new Around(held, now));
    }

    /** With what has ended in the last fifteen months. */
    public Uni<Standing> inFunction(UUID personId, ActingFor function) {
        Instant now = clock.instant();
        Instant since =
                now.atZone(ZoneOffset.UTC).minusMonths(MONTHS_OF_HISTORY).toInstant();
        return holdings.ofSince(personId, function, since).map(held -> new Standing(held.holdings(), rights, now));
    }

    /** In every function. */
    public Uni<Standing> everywhere(UUID personId) {
        Instant now = clock.instant();
        return holdings.of(personId, now).map(held -> new Standing(held, rights, now));
    }
}
