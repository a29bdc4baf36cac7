package de.guildhall.permission.explanation;

import de.guildhall.permission.access.Explanation;
import de.guildhall.permission.access.HeldRights;
import de.guildhall.permission.access.Holding;
import de.guildhall.permission.access.Missing;
import de.guildhall.permission.access.Standing;
import de.guildhall.permission.access.Standings;
import de.guildhall.permission.directory.NameRepository;
import de.guildhall.permission.explanation.ExplanationDto.HeldDto;
import de.guildhall.permission.explanation.ExplanationDto.RightExplanationDto;
import de.guildhall.permission.explanation.ExplanationDto.State;
import de.guildhall.permission.grant.GrantPermission;
import de.guildhall.permission.grant.Places;
import de.guildhall.permission.role.Right;
import de.guildhall.permission.role.RightCatalogue;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells everybody about themselves, and about others who sees their grants. */
@ApplicationScoped
class ExplanationService {

    private final Standings standings;
    private final HeldRights heldRights;
    private final RightCatalogue catalogue;
    private final ExplanationRepository explanations;
    private final NameRepository names;
    private final Places places;
    private final Permit permit;
    private final Caller caller;

    ExplanationService(
            Standings standings,
            HeldRights heldRights,
            RightCatalogue catalogue,
            ExplanationRepository explanations,
            NameRepository names,
            Places places,
            Permit permit,
            Caller caller) {
        this.standings = standings;
        this.heldRights = heldRights;
        this.catalogue = catalogue;
        this.explanations = explanations;
        this.names = names;
        this.places = places;
        this.permit = permit;
        this.caller = caller;
    }

    /** @throws ProblemException 404 or 403 about somebody else, whose grants the caller does not see there */
    @WithSession
    Uni<ExplanationDto> of(UUID personId, ActingFor function) {
        boolean oneself = personId.equals(caller.personId());
        return (oneself ? Uni.createFrom().voidItem() : requireToSee(function))
                .chain(() -> standings.inFunction(personId, function))
                .call(standing -> requireSomething(standing, oneself))
                .flatMap(standing -> explanations
                        .given(grants(standing))
                        .flatMap(given -> names.of(named(personId, standing))
                                .map(known -> new Teller(personId, function, standing, given, known, oneself).tell())));
    }

    private Uni<Void> requireToSee(ActingFor function) {
        return Optional.ofNullable(function.scope())
                .map(scope -> places.find(scope).flatMap(found -> permit.require(GrantPermission.VIEW, found.place())))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** About people who have nothing to do with the place nobody there is told that they exist. */
    private static Uni<Void> requireSomething(Standing standing, boolean oneself) {
        return oneself || !standing.holdings().isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().failure(new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static List<UUID> grants(Standing standing) {
        return standing.holdings().stream().map(Holding::grantId).toList();
    }

    private static Set<UUID> named(UUID personId, Standing standing) {
        return Stream.concat(
                        Stream.of(personId),
                        standing.holdings().stream()
                                .flatMap(holding -> Stream.of(holding.home(), holding.delegateId())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Puts one answer into words of the API. */
    private final class Teller {

        private final UUID personId;
        private final ActingFor function;
        private final Standing standing;
        private final List<Holding> held;
        private final Map<UUID, Given> given;
        private final Map<UUID, String> known;
        private final boolean oneself;

        private Teller(
                UUID personId,
                ActingFor function,
                Standing standing,
                Map<UUID, Given> given,
                Map<UUID, String> known,
                boolean oneself) {
            this.personId = personId;
            this.function = function;
            this.standing = standing;
            this.held = standing.holdings();
            this.given = given;
            this.known = known;
            this.oneself = oneself;
        }

        private ExplanationDto tell() {
            return new ExplanationDto(
                    personId,
                    known.get(personId),
                    function,
                    IntStream.range(0, held.size()).mapToObj(this::held).toList(),
                    rights().map(this::right).toList());
        }

        /** Those of the function, and what is held of single training relationships. */
        private Stream<Right> rights() {
            Set<String> codes = held.stream()
                    .flatMap(holding -> heldRights.of(holding).stream())
                    .collect(Collectors.toSet());
            return catalogue.all().stream()
                    .filter(right -> function.scope() != null
                                    && right.on().contains(function.scope().kind())
                            || codes.contains(right.code()));
        }

        private RightExplanationDto right(Right right) {
            Explanation explanation = standing.explain(right.code(), object());
            return new RightExplanationDto(
                    right.code(),
                    numbers(explanation.by()),
                    Missing.text(explanation.missing()),
                    explanation.permitted() ? List.of() : numbers(explanation.closest()));
        }

        /** For themselves people hold rights at each of their training relationships. */
        private Scoped object() {
            return function.scope() == null
                    ? () -> held.stream().map(Holding::scope).toList()
                    : Scoped.at(function.scope());
        }

        private List<Integer> numbers(List<Holding> some) {
            return some.stream().map(held::indexOf).toList();
        }

        private HeldDto held(int number) {
            Holding holding = held.get(number);
            Given facts = oneself || holding.home() == null ? given.get(holding.grantId()) : null;
            boolean byPerson = facts != null && !facts.by().equals(Audit.SYSTEM);
            return new HeldDto(
                    number,
                    facts == null ? null : facts.grantId(),
                    holding.role(),
                    heldRights.of(holding),
                    holding.scope(),
                    state(standing.lackOf(holding)),
                    holding.from(),
                    holding.until(),
                    holding.usableUntil(),
                    nameOf(holding.home()),
                    holding.delegationId(),
                    nameOf(holding.delegateId()),
                    byPerson ? facts.byName() : null,
                    facts == null ? null : facts.at(),
                    byPerson ? facts.reason() : null);
        }

        private @Nullable String nameOf(@Nullable UUID id) {
            return id == null ? null : known.get(id);
        }
    }

    private static State state(Optional<Missing> lack) {
        return lack.map(missing -> switch (missing) {
                    case ENDED -> State.ENDED;
                    case NOT_BEGUN -> State.NOT_BEGUN;
                    case USE -> State.USE_ENDED;
                    case TERMS -> State.TERMS_PENDING;
                    case GRANT, RIGHT, PLACE -> throw new IllegalStateException("No state of a holding: " + missing);
                })
                .orElse(State.COUNTS);
    }
}
