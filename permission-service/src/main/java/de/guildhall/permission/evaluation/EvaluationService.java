package de.guildhall.permission.evaluation;

import de.guildhall.permission.access.HeldRights;
import de.guildhall.permission.access.Standings;
import de.guildhall.permission.grant.Place;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers what somebody may do, to those who may know: everybody about themselves, about others who sees their grants. */
@ApplicationScoped
class EvaluationService {

    private final Standings standings;
    private final HeldRights rights;
    private final Permit permit;
    private final Caller caller;

    EvaluationService(Standings standings, HeldRights rights, Permit permit, Caller caller) {
        this.standings = standings;
        this.rights = rights;
        this.permit = permit;
        this.caller = caller;
    }

    /** @throws ProblemException 403 if the caller may not ask that */
    Uni<DecisionDto> evaluate(EvaluationRequest request) {
        Question question = Question.of(request);
        return standings
                .around(question.personId(), Set.of(question.resource()))
                .call(around -> requireMayAsk(question.personId(), around.place(question.resource())))
                .map(around -> answer(question, around));
    }

    /** What the caller may not ask is told apart in its own answer, and decided against. */
    Uni<EvaluationsDto> evaluateAll(EvaluationRequest request) {
        List<Question> questions =
                request.questions().stream().map(Question::of).toList();
        return around(questions)
                .flatMap(around -> Multi.createFrom()
                        .iterable(questions)
                        .onItem()
                        .transformToUniAndConcatenate(question -> answerIfAllowed(question, around))
                        .collect()
                        .asList())
                .map(all -> new EvaluationsDto(until(request.semantic(), all)));
    }

    /** One question to the database for each subject. */
    private Uni<Map<UUID, Standings.Around>> around(List<Question> questions) {
        Map<UUID, Set<Scope>> places = questions.stream()
                .collect(Collectors.groupingBy(
                        Question::personId,
                        LinkedHashMap::new,
                        Collectors.mapping(Question::resource, Collectors.toSet())));
        return Multi.createFrom()
                .iterable(places.entrySet())
                .onItem()
                .transformToUniAndConcatenate(entry -> standings
                        .around(entry.getKey(), entry.getValue())
                        .map(around -> Map.entry(entry.getKey(), around)))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Uni<DecisionDto> answerIfAllowed(Question question, Map<UUID, Standings.Around> all) {
        Standings.Around around = all.get(question.personId());
        return mayAsk(question.personId(), around.place(question.resource()))
                .map(may -> may ? answer(question, around) : DecisionDto.NOT_ANSWERED);
    }

    private DecisionDto answer(Question question, Standings.Around around) {
        Place place = around.place(question.resource());
        return DecisionDto.of(
                around.at(place, question.function()).explain(question.action(), place), question.action(), rights);
    }

    Uni<Void> requireMayAsk(UUID personId, Scoped place) {
        return mayAsk(personId, place).invoke(EvaluationService::require).replaceWithVoid();
    }

    Uni<Void> requireMayAskAboutOthers(Scoped place) {
        return mayAskAboutOthers(place).invoke(EvaluationService::require).replaceWithVoid();
    }

    private Uni<Boolean> mayAsk(UUID personId, Scoped place) {
        return personId.equals(caller.personId()) ? Uni.createFrom().item(true) : mayAskAboutOthers(place);
    }

    private Uni<Boolean> mayAskAboutOthers(Scoped place) {
        return permit.canAny(EvaluationPermission.ABOUT_OTHERS, place);
    }

    private static void require(boolean may) {
        if (!may) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    private static List<DecisionDto> until(EvaluationRequest.Semantic semantic, List<DecisionDto> all) {
        List<DecisionDto> answers = new ArrayList<>();
        for (DecisionDto answer : all) {
            answers.add(answer);
            if (semantic.stopsAfter(answer.decision())) {
                break;
            }
        }
        return answers;
    }
}
