package de.guildhall.platform.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AccessCacheTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID COMPANY = UUID.randomUUID();
    private static final UUID HEAD_OFFICE = UUID.randomUUID();
    private static final UUID DELEGATE = UUID.randomUUID();
    private static final ActingFor FUNCTION = ActingFor.organisation(COMPANY);
    private static final Instant DECIDED = Instant.parse("2026-11-23T12:00:00Z");
    private static final String RIGHT = "org.organisation.view";

    /** Answers one question after the other, each when the test says so. */
    private static final class Answers implements AccessSource {
        private final Deque<CompletableFuture<Access>> asked = new ArrayDeque<>();

        @Override
        public Uni<Access> accessOf(UUID personId, ActingFor actingFor, String bearer) {
            CompletableFuture<Access> answer = new CompletableFuture<>();
            asked.add(answer);
            return Uni.createFrom().completionStage(answer);
        }
    }

    private final Answers answers = new Answers();
    private final AccessCache cache = new AccessCache(answers, Clock.systemUTC(), Duration.ofMinutes(1), 100);

    @Test
    void aKnownAnswerIsNotAskedForAgain() {
        var first = ask();
        answers.asked.remove().complete(access(null));
        first.join();

        ask().join();

        assertThat(answers.asked).isEmpty();
    }

    @Test
    void aChangedGrantMakesItAskAgain() {
        var first = ask();
        answers.asked.remove().complete(access(null));
        first.join();

        cache.forget(PERSON);
        ask();

        assertThat(answers.asked).hasSize(1);
    }

    @Test
    void anAnswerThatWasUnderWayWhenAGrantChangedIsNotKept() {
        var before = ask();
        CompletableFuture<Access> old = answers.asked.remove();

        cache.forget(PERSON);
        old.complete(access(null));
        before.join();
        ask();

        assertThat(answers.asked).hasSize(1);
    }

    @Test
    void anAnswerIsUsedNoLongerThanItHolds() {
        var first = ask();
        answers.asked.remove().complete(access(Instant.now()));
        first.join();

        ask();

        assertThat(answers.asked).hasSize(1);
    }

    @Test
    void withoutAnAnswerThereIsNoAccess() {
        var question = ask();
        answers.asked.remove().completeExceptionally(new IllegalStateException("permission-service is away"));

        assertThatThrownBy(question::join)
                .cause()
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.UNDECIDED));
    }

    @Test
    void aFailedQuestionIsAskedAgain() {
        ask();
        answers.asked.remove().completeExceptionally(new IllegalStateException("permission-service is away"));

        ask();

        assertThat(answers.asked).hasSize(1);
    }

    @Test
    void eachFunctionIsAskedAboutByItself() {
        var first = ask();
        answers.asked.remove().complete(access(null));
        first.join();

        var other = cache.accessOf(PERSON, ActingFor.SELF, "token", null).subscribeAsCompletionStage();

        assertThat(answers.asked).hasSize(1);
        assertThat(other).isNotDone();
    }

    @Test
    void aChangeOfWhoRepresentsAnOrganisationForgetsWhoActsForItAndFromIt() {
        for (UUID changed : List.of(COMPANY, HEAD_OFFICE, DELEGATE)) {
            var before = ask();
            answers.asked.remove().complete(access(null));
            before.join();

            cache.forgetOrganisation(UUID.randomUUID());
            ask();
            assertThat(answers.asked).isEmpty();

            cache.forgetOrganisation(changed);
            ask();
            assertThat(answers.asked).hasSize(1);
            cache.forget(PERSON);
            answers.asked.clear();
        }
    }

    @Test
    void anAnswerThatWasUnderWayWhenARepresentationChangedIsNotKept() {
        var before = ask();
        CompletableFuture<Access> old = answers.asked.remove();

        cache.forgetOrganisation(HEAD_OFFICE);
        old.complete(access(null));
        before.join();
        ask();

        assertThat(answers.asked).hasSize(1);
    }

    @Test
    void anAnswerFromBeforeWhatTheCallerChangedIsAskedForAgain() {
        var first = ask();
        answers.asked.remove().complete(access(null));
        first.join();

        assertThat(askAfter(DECIDED.minusNanos(1))).isDone();
        var newer = askAfter(DECIDED);

        assertThat(newer).isNotDone();
        answers.asked.remove().complete(access(null));
        assertThat(newer).isDone();
    }

    @Test
    void whatLiesInTheFutureIsNoToken() {
        assertThatThrownBy(() -> askAfter(Instant.now().plusSeconds(60)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.MALFORMED));
    }

    @Test
    void soIsOneThatWasUnderWay() {
        var before = ask();
        var newer = askAfter(DECIDED);
        answers.asked.remove().complete(access(null));

        assertThat(before).isDone();
        assertThat(newer).isNotDone();
        answers.asked.remove().complete(access(null));
        assertThat(newer).isDone();
    }

    private CompletableFuture<Access> askAfter(Instant moment) {
        return cache.accessOf(PERSON, FUNCTION, "token", moment).subscribeAsCompletionStage();
    }

    private CompletableFuture<Access> ask() {
        return cache.accessOf(PERSON, FUNCTION, "token", null).subscribeAsCompletionStage();
    }

    private static Access access(Instant validUntil) {
        return new Access(
                PERSON,
                FUNCTION,
                List.of(new Access.Way(
                        "delegate",
                        HEAD_OFFICE,
                        UUID.randomUUID(),
                        DELEGATE,
                        Set.of(RIGHT),
                        Map.of(Scope.organisation(COMPANY), UUID.randomUUID()))),
                false,
                true,
                DECIDED,
                validUntil);
    }
}
