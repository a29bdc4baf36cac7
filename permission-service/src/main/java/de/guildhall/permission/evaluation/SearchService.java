package de.guildhall.permission.evaluation;

import de.guildhall.permission.access.Standing;
import de.guildhall.permission.access.Standings;
import de.guildhall.permission.grant.Place;
import de.guildhall.permission.role.Right;
import de.guildhall.permission.role.RightCatalogue;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.web.Cursor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who may do something somewhere, where somebody may do something, and what. */
@ApplicationScoped
class SearchService {

    private final Standings standings;
    private final EvaluationService evaluations;
    private final SearchRepository search;
    private final RoleCatalogue roles;
    private final RightCatalogue rights;
    private final Permit permit;
    private final Caller caller;
    private final Clock clock;

    SearchService(
            Standings standings,
            EvaluationService evaluations,
            SearchRepository search,
            RoleCatalogue roles,
            RightCatalogue rights,
            Permit permit,
            Caller caller,
            Clock clock) {
        this.standings = standings;
        this.evaluations = evaluations;
        this.search = search;
        this.roles = roles;
        this.rights = rights;
        this.permit = permit;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<SearchDto> subjects(SearchRequest request) {
        Question.requirePersonKind(Question.require(request.subject(), "subject"));
        String action = Question.require(request.action(), "action").name();
        Scope resource = Question.resource(Question.require(request.resource(), "resource"));
        ActingFor function = Question.function(request.context());
        return standings
                .around(caller.personId(), Set.of(resource))
                .map(around -> around.place(resource))
                .call(evaluations::requireMayAskAboutOthers)
                .flatMap(place -> search.subjects(
                        place,
                        presetsWith(rightsGiving(action)),
                        rightsGiving(action),
                        function,
                        clock.instant(),
                        after(request),
                        request.limit() + 1))
                .map(ids -> SearchDto.of("person", ids, request.limit()));
    }

    /** Of others only where the caller may ask about them. */
    Uni<SearchDto> resources(SearchRequest request) {
        UUID personId = Question.personId(Question.require(request.subject(), "subject"));
        String action = Question.require(request.action(), "action").name();
        Scope.Kind kind = Question.kind(Question.require(request.resource(), "resource"));
        ActingFor function = Question.function(request.context());
        return standings
                .everywhere(personId)
                .map(standing -> standing.scopes(action, function))
                .flatMap(held -> mayAskAt(personId)
                        .flatMap(asked -> search.places(kind, held, asked, after(request), request.limit() + 1)))
                .map(ids -> SearchDto.of(request.resource().type(), ids, request.limit()));
    }

    Uni<SearchDto> actions(SearchRequest request) {
        UUID personId = Question.personId(Question.require(request.subject(), "subject"));
        Scope resource = Question.resource(Question.require(request.resource(), "resource"));
        ActingFor function = Question.function(request.context());
        return standings
                .around(personId, Set.of(resource))
                .call(around -> evaluations.requireMayAsk(personId, around.place(resource)))
                .map(around -> {
                    Place place = around.place(resource);
                    return actions(around.at(place, function), place);
                });
    }

    private SearchDto actions(Standing standing, Place place) {
        return SearchDto.ofNames(rights.all().stream()
                .flatMap(right -> right.permissions().stream())
                .distinct()
                .sorted()
                .filter(action -> standing.explain(action, place).permitted())
                .toList());
    }

    private Uni<Set<Scope>> mayAskAt(UUID personId) {
        return personId.equals(caller.personId())
                ? Uni.createFrom().item(Set.of(Scope.INSTALLATION))
                : permit.scopes(EvaluationPermission.ABOUT_OTHERS);
    }

    private Set<String> presetsWith(Set<String> codes) {
        return roles.all().stream()
                .flatMap(role -> role.rights().stream().filter(codes::contains).map(code -> role.id() + " " + code))
                .collect(Collectors.toSet());
    }

    private Set<String> rightsGiving(String action) {
        return rights.all().stream()
                .filter(right ->
                        right.permissions().contains(action) || right.code().equals(action))
                .map(Right::code)
                .collect(Collectors.toSet());
    }

    private static UUID after(SearchRequest request) {
        Cursor cursor = Cursor.parse(request.token(), 1);
        return cursor == null ? null : cursor.uuid(0);
    }
}
