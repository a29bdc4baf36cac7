package de.guildhall.permission.function;

import de.guildhall.permission.directory.NameRepository;
import de.guildhall.permission.role.FunctionKind;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.terms.TermsRepository;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class FunctionService {

    private static final Comparator<FunctionDto> ORDER = Comparator.comparing(FunctionDto::kind)
            .thenComparing(FunctionDto::name, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
            .thenComparing(function -> function.actingFor().toString());

    private static final Comparator<Instant> NULL_IS_NEVER = Comparator.nullsLast(Comparator.naturalOrder());

    private final FunctionRepository functions;
    private final NameRepository names;
    private final TermsRepository terms;
    private final Caller caller;
    private final Clock clock;

    FunctionService(
            FunctionRepository functions, NameRepository names, TermsRepository terms, Caller caller, Clock clock) {
        this.functions = functions;
        this.names = names;
        this.terms = terms;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those whose use has ended or whose terms are pending are among them, so that the person learns what to do. */
    @WithSession
    Uni<List<FunctionDto>> ofCaller() {
        return functions
                .heldBy(caller.personId(), clock.instant())
                .map(held -> held.stream().collect(Collectors.groupingBy(HeldRole::actingFor)))
                .flatMap(byFunction ->
                        terms.pendingFor(caller.personId()).flatMap(pending -> functions(byFunction, pending)));
    }

    private Uni<List<FunctionDto>> functions(Map<ActingFor, List<HeldRole>> byFunction, boolean termsPending) {
        return names.of(places(byFunction.keySet()))
                .map(known -> byFunction.entrySet().stream()
                        .map(entry -> function(entry.getKey(), entry.getValue(), known, termsPending))
                        .sorted(ORDER)
                        .toList());
    }

    private static Set<UUID> places(Set<ActingFor> functions) {
        return functions.stream().flatMap(FunctionService::place).collect(Collectors.toSet());
    }

    private static Stream<UUID> place(ActingFor function) {
        return function.organisationId().or(function::chamberId).stream();
    }

    private static FunctionDto function(
            ActingFor actingFor, List<HeldRole> held, Map<UUID, String> names, boolean termsPending) {
        List<String> roles =
                held.stream().map(HeldRole::role).distinct().sorted().toList();
        UUID id = place(actingFor).findFirst().orElse(null);
        return new FunctionDto(
                actingFor,
                FunctionKind.of(actingFor),
                id,
                names.get(id),
                roles,
                usableUntil(held),
                termsPending && (roles.contains(Role.ADMINISTRATOR) || roles.contains(Role.DELEGATE)));
    }

    /** As long as by the role that lasts longest (ACC-4); null without end. */
    private static Instant usableUntil(List<HeldRole> held) {
        return held.stream().map(HeldRole::usableUntil).reduce(Instant.MIN, BinaryOperator.maxBy(NULL_IS_NEVER));
    }
}
