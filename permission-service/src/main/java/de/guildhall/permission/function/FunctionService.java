package de.guildhall.permission.function;

import de.guildhall.permission.chamber.Chamber;
import de.guildhall.permission.chamber.Chambers;
import de.guildhall.permission.grant.Grant;
import de.guildhall.permission.grant.PersonGrants;
import de.guildhall.permission.organisation.Organisation;
import de.guildhall.permission.organisation.Organisations;
import de.guildhall.permission.role.FunctionKind;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class FunctionService {

    private static final Comparator<FunctionDto> ORDER = Comparator.comparing(FunctionDto::kind)
            .thenComparing(FunctionDto::name, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
            .thenComparing(function -> function.actingFor().toString());

    private final PersonGrants grants;
    private final Organisations organisations;
    private final Chambers chambers;
    private final Caller caller;

    FunctionService(PersonGrants grants, Organisations organisations, Chambers chambers, Caller caller) {
        this.grants = grants;
        this.organisations = organisations;
        this.chambers = chambers;
        this.caller = caller;
    }

    @WithSession
    Uni<List<FunctionDto>> ofCaller() {
        return grants.heldNow(caller.personId())
                .map(held -> held.stream().collect(Collectors.groupingBy(Grant::actingFor)))
                .flatMap(byFunction -> names(byFunction.keySet()).map(names -> functions(byFunction, names)));
    }

    private Uni<Map<UUID, String>> names(Set<ActingFor> functions) {
        Map<UUID, String> names = new HashMap<>();
        return organisations
                .find(ids(functions, ActingFor::organisationId))
                .invoke(found -> found.forEach((Organisation o) -> names.put(o.id(), o.name())))
                .flatMap(found -> chambers.find(ids(functions, ActingFor::chamberId)))
                .invoke(found -> found.forEach((Chamber c) -> names.put(c.id(), c.name())))
                .replaceWith(names);
    }

    private static Set<UUID> ids(Set<ActingFor> functions, Function<ActingFor, Optional<UUID>> id) {
        return functions.stream().map(id).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static List<FunctionDto> functions(Map<ActingFor, List<Grant>> byFunction, Map<UUID, String> names) {
        return byFunction.entrySet().stream()
                .map(entry -> function(entry.getKey(), entry.getValue(), names))
                .sorted(ORDER)
                .toList();
    }

    private static FunctionDto function(ActingFor actingFor, List<Grant> grants, Map<UUID, String> names) {
        UUID id = actingFor.organisationId().or(actingFor::chamberId).orElse(null);
        return new FunctionDto(
                actingFor,
                FunctionKind.of(actingFor),
                id,
                names.get(id),
                grants.stream().map(Grant::role).distinct().sorted().toList());
    }
}
