package de.guildhall.permission.function;

import de.guildhall.permission.directory.NameRepository;
import de.guildhall.permission.grant.Grant;
import de.guildhall.permission.grant.PersonGrants;
import de.guildhall.permission.organisation.Organisations;
import de.guildhall.permission.role.FunctionKind;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.terms.TermsRepository;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class FunctionService {

    private static final Comparator<FunctionDto> ORDER = Comparator.comparing(FunctionDto::kind)
            .thenComparing(FunctionDto::name, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
            .thenComparing(function -> function.actingFor().toString());

    private final PersonGrants grants;
    private final NameRepository names;
    private final Organisations organisations;
    private final TermsRepository terms;
    private final Caller caller;

    FunctionService(
            PersonGrants grants,
            NameRepository names,
            Organisations organisations,
            TermsRepository terms,
            Caller caller) {
        this.grants = grants;
        this.names = names;
        this.organisations = organisations;
        this.terms = terms;
        this.caller = caller;
    }

    /** Those whose use has ended or whose terms are pending are among them, so that the person learns what to do. */
    @WithSession
    Uni<List<FunctionDto>> ofCaller() {
        return grants.heldNow(caller.personId())
                .map(held -> held.stream().collect(Collectors.groupingBy(Grant::actingFor)))
                .flatMap(byFunction ->
                        terms.pendingFor(caller.personId()).flatMap(pending -> functions(byFunction, pending)));
    }

    private Uni<List<FunctionDto>> functions(Map<ActingFor, List<Grant>> byFunction, boolean termsPending) {
        Set<UUID> places = places(byFunction.keySet());
        List<Grant> held = byFunction.values().stream().flatMap(List::stream).toList();
        return names.of(places)
                .flatMap(known -> organisations
                        .endsOfUse(places)
                        .map(ends -> new EndOfUse(held, ends))
                        .map(ends -> byFunction.entrySet().stream()
                                .map(entry -> function(entry.getKey(), entry.getValue(), known, ends, termsPending))
                                .sorted(ORDER)
                                .toList()));
    }

    private static Set<UUID> places(Set<ActingFor> functions) {
        return functions.stream().flatMap(FunctionService::place).collect(Collectors.toSet());
    }

    private static Stream<UUID> place(ActingFor function) {
        return function.organisationId().or(function::chamberId).stream();
    }

    private static FunctionDto function(
            ActingFor actingFor, List<Grant> grants, Map<UUID, String> names, EndOfUse ends, boolean termsPending) {
        List<String> roles =
                grants.stream().map(Grant::role).distinct().sorted().toList();
        UUID id = place(actingFor).findFirst().orElse(null);
        return new FunctionDto(
                actingFor,
                FunctionKind.of(actingFor),
                id,
                names.get(id),
                roles,
                ends.of(id, grants),
                termsPending && (roles.contains(Role.ADMINISTRATOR) || roles.contains(Role.DELEGATE)));
    }
}
