package de.guildhall.platform.permission;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Remembers access per person and function. A changed grant removes what is known of the person at once, a change of who
 * represents an organisation what hangs on that; questions under way included, so that an older answer never stays. Who
 * cannot be asked about has no access: 503, never a guess.
 */
@ApplicationScoped
public class AccessCache {

    /** By how much the clocks of service and database may differ. */
    private static final Duration SKEW = Duration.ofSeconds(10);

    private final AccessSource source;
    private final Clock clock;
    private final AsyncCache<Question, Access> cache;

    private record Question(UUID personId, ActingFor actingFor) {

        boolean isAbout(UUID organisationId) {
            return actingFor.organisationId().filter(organisationId::equals).isPresent();
        }
    }

    AccessCache(
            AccessSource source,
            Clock clock,
            @ConfigProperty(name = "guildhall.permission.max-age") Duration maxAge,
            @ConfigProperty(name = "guildhall.permission.max-entries") long maxEntries) {
        this.source = source;
        this.clock = clock;
        this.cache = Caffeine.newBuilder()
                .maximumSize(maxEntries)
                .expireAfter(
                        Expiry.<Question, Access>creating((question, access) -> age(access, clock.instant(), maxAge)))
                .buildAsync();
    }

    /**
     * @param after when it must have been decided at the earliest; null if what is known will do
     * @throws ProblemException 400 if that lies in the future
     */
    public Uni<Access> accessOf(UUID personId, ActingFor actingFor, String bearer, @Nullable Instant after) {
        requireNotFuture(after);
        Question question = new Question(personId, actingFor);
        CompletableFuture<Access> known = cache.getIfPresent(question);
        return isAnswered(known) && known.resultNow().decidedAfter(after)
                ? Uni.createFrom().item(known.resultNow())
                : ask(question, bearer)
                        .flatMap(access -> access.decidedAfter(after)
                                ? Uni.createFrom().item(access)
                                : askAgain(question, access, bearer));
    }

    /** What was known, or under way, is older than what the caller has changed meanwhile. */
    private Uni<Access> askAgain(Question question, Access old, String bearer) {
        cache.synchronous().asMap().remove(question, old);
        return ask(question, bearer);
    }

    private Uni<Access> ask(Question question, String bearer) {
        Uni<Access> access = Uni.createFrom()
                .completionStage(() -> cache.get(
                        question,
                        (asked, executor) -> source.accessOf(asked.personId(), asked.actingFor(), bearer)
                                .subscribeAsCompletionStage()))
                .onFailure()
                .transform(cause -> new ProblemException(CommonProblem.UNDECIDED, cause));
        Context context = Vertx.currentContext();
        // The answer may arrive on another request's thread; the caller's database session must not leave its own.
        return context == null ? access : access.emitOn(work -> context.runOnContext(x -> work.run()));
    }

    /** In all functions of the person. */
    public void forget(UUID personId) {
        cache.asMap().keySet().removeIf(question -> question.personId().equals(personId));
    }

    /** Whoever acts for the organisation, or from it for another. */
    public void forgetOrganisation(UUID organisationId) {
        cache.asMap()
                .entrySet()
                .removeIf(entry -> entry.getKey().isAbout(organisationId)
                        || !isAnswered(entry.getValue())
                        || entry.getValue().resultNow().leadsThrough(organisationId));
    }

    /** No answer would ever be new enough, and each question would be asked again. */
    private void requireNotFuture(@Nullable Instant after) {
        if (after != null && after.isAfter(clock.instant().plus(SKEW))) {
            throw ConsistencyToken.malformed("lies in the future");
        }
    }

    private static boolean isAnswered(CompletableFuture<Access> known) {
        return known != null && known.state() == Future.State.SUCCESS;
    }

    private static Duration age(Access access, Instant now, Duration maxAge) {
        if (access.validUntil() == null) {
            return maxAge;
        }
        Duration rest = Duration.between(now, access.validUntil());
        return rest.isNegative() ? Duration.ZERO : rest.compareTo(maxAge) < 0 ? rest : maxAge;
    }
}
