package de.guildhall.platform.permission;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Remembers access per person. A changed grant removes the person's entry at once, a question under way included, so
 * that an older answer never stays. Who cannot be asked about has no access: 503, never a guess.
 */
@ApplicationScoped
public class AccessCache {

    private final AccessSource source;
    private final AsyncCache<UUID, Access> cache;

    AccessCache(
            AccessSource source,
            Clock clock,
            @ConfigProperty(name = "guildhall.permission.max-age") Duration maxAge,
            @ConfigProperty(name = "guildhall.permission.max-entries") long maxEntries) {
        this.source = source;
        this.cache = Caffeine.newBuilder()
                .maximumSize(maxEntries)
                .expireAfter(Expiry.<UUID, Access>creating((person, access) -> age(access, clock.instant(), maxAge)))
                .buildAsync();
    }

    public Uni<Access> accessOf(UUID personId, String bearer) {
        CompletableFuture<Access> known = cache.getIfPresent(personId);
        return known != null && known.state() == Future.State.SUCCESS
                ? Uni.createFrom().item(known.resultNow())
                : ask(personId, bearer);
    }

    private Uni<Access> ask(UUID personId, String bearer) {
        Uni<Access> access = Uni.createFrom()
                .completionStage(() -> cache.get(
                        personId,
                        (person, executor) -> source.accessOf(person, bearer).subscribeAsCompletionStage()))
                .onFailure()
                .transform(cause -> new ProblemException(CommonProblem.UNDECIDED, cause));
        Context context = Vertx.currentContext();
        // The answer may arrive on another request's thread; the caller's database session must not leave its own.
        return context == null ? access : access.emitOn(work -> context.runOnContext(x -> work.run()));
    }

    public void forget(UUID personId) {
        cache.synchronous().invalidate(personId);
    }

    private static Duration age(Access access, Instant now, Duration maxAge) {
        if (access.validUntil() == null) {
            return maxAge;
        }
        Duration rest = Duration.between(now, access.validUntil());
        return rest.isNegative() ? Duration.ZERO : rest.compareTo(maxAge) < 0 ? rest : maxAge;
    }
}
