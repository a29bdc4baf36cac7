package de.guildhall.platform;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Forgets the marks of old events and requests. Several replicas may do it at once: deleting twice is deleting once. */
@ApplicationScoped
class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final Vertx vertx;
    private final Pool pool;
    private final Clock clock;
    private final Duration inboxKept;
    private final Duration answersKept;
    private long timer;

    Housekeeping(
            Vertx vertx,
            Pool pool,
            Clock clock,
            @ConfigProperty(name = "guildhall.inbox.kept") Duration inboxKept,
            @ConfigProperty(name = "guildhall.idempotency.kept") Duration answersKept) {
        this.vertx = vertx;
        this.pool = pool;
        this.clock = clock;
        this.inboxKept = inboxKept;
        this.answersKept = answersKept;
    }

    void start(@Observes StartupEvent started) {
        timer = vertx.setPeriodic(EVERY.toMillis(), now -> {
            delete("delete from inbox where applied_at < $1", inboxKept);
            delete("delete from idempotent_requests where created_at < $1", answersKept);
        });
    }

    void stop(@Observes ShutdownEvent stopped) {
        vertx.cancelTimer(timer);
    }

    private void delete(String sql, Duration kept) {
        pool.preparedQuery(sql)
                .execute(Tuple.of(clock.instant().minus(kept).atOffset(ZoneOffset.UTC)))
                .subscribe()
                .with(deleted -> {}, failure -> LOG.warnf("Housekeeping waits: %s", failure.getMessage()));
    }
}
