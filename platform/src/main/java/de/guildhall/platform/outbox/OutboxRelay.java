package de.guildhall.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carries outbox rows to Kafka, at least once, events of one subject in order. PostgreSQL wakes it on every insert; a
 * slow tick covers a wake-up lost with its connection. One replica at a time drains, held by a lock of the transaction:
 * with several, the order of one subject's events would be lost.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final String CHANNEL = "outbox";
    private static final long LOCK = 0x6775696C6468616CL;

    private final Vertx vertx;
    private final Pool pool;
    private final EventPublisher publisher;
    private final PgConnectOptions database;
    private final int batchSize;
    private final Duration tick;

    private final AtomicBoolean draining = new AtomicBoolean();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private PgSubscriber subscriber;
    private long timer;

    OutboxRelay(
            Vertx vertx,
            Pool pool,
            EventPublisher publisher,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "guildhall.outbox.batch-size") int batchSize,
            @ConfigProperty(name = "guildhall.outbox.tick") Duration tick) {
        this.vertx = vertx;
        this.pool = pool;
        this.publisher = publisher;
        this.database = PgConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:", ""))
                .setUser(user)
                .setPassword(password);
        this.batchSize = batchSize;
        this.tick = tick;
    }

    void start(@Observes StartupEvent started) {
        subscriber = PgSubscriber.subscriber(vertx, database).reconnectPolicy(retries -> 500L);
        subscriber.channel(CHANNEL).handler(insert -> wake());
        subscriber.connect().onFailure(e -> LOG.warnf("No wake-up from the database yet: %s", e.getMessage()));
        timer = vertx.setPeriodic(tick.toMillis(), now -> wake());
        wake();
    }

    void stop(@Observes ShutdownEvent stopped) {
        vertx.cancelTimer(timer);
        subscriber.close();
    }

    private void wake() {
        wanted.set(true);
        if (draining.compareAndSet(false, true)) {
            drain();
        }
    }

    private void drain() {
        wanted.set(false);
        pool.withTransaction(this::carryBatch)
                .subscribe()
                .with(
                        more -> {
                            if (more) {
                                drain();
                            } else {
                                rest();
                            }
                        },
                        failure -> {
                            LOG.warnf("Events wait in the outbox: %s", failure.toString());
                            draining.set(false);
                        });
    }

    private void rest() {
        draining.set(false);
        if (wanted.get() && draining.compareAndSet(false, true)) {
            drain();
        }
    }

    /** @return whether there may be more to carry at once */
    private Uni<Boolean> carryBatch(SqlConnection connection) {
        return connection
                .preparedQuery("select pg_try_advisory_xact_lock($1)")
                .execute(Tuple.of(LOCK))
                .flatMap(lock -> lock.iterator().next().getBoolean(0)
                        ? next(connection).flatMap(events -> carry(connection, events))
                        : Uni.createFrom().item(false));
    }

    private Uni<List<OutboxEvent>> next(SqlConnection connection) {
        return connection
                .preparedQuery("select event_id, topic, type, subject, occurred_at, payload from outbox"
                        + " order by seq limit $1")
                .execute(Tuple.of(batchSize))
                .map(OutboxRelay::events);
    }

    private Uni<Boolean> carry(SqlConnection connection, List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        var context = io.vertx.core.Vertx.currentContext();
        return Uni.createFrom()
                .item(() -> publisher.publish(events))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(work -> context.runOnContext(x -> work.run()))
                .flatMap(taken -> connection
                        .preparedQuery("delete from outbox where event_id = any($1)")
                        .execute(Tuple.tuple().addArrayOfUUID(ids(taken)))
                        .replaceWith(!taken.isEmpty() && events.size() == batchSize));
    }

    private static UUID[] ids(List<OutboxEvent> events) {
        return events.stream().map(OutboxEvent::id).toArray(UUID[]::new);
    }

    private static List<OutboxEvent> events(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new OutboxEvent(
                        row.getUUID("event_id"),
                        row.getString("topic"),
                        row.getString("type"),
                        row.getUUID("subject"),
                        row.getOffsetDateTime("occurred_at").toInstant(),
                        row.getString("payload")))
                .toList();
    }
}
