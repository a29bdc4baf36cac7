package de.guildhall.platform.outbox;

import de.guildhall.platform.queue.QueueWorkers;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries outbox rows to Kafka, at least once, events of one subject in order. PostgreSQL wakes it on every insert. One
 * replica at a time drains, held by a lock of the transaction: with several, the order of one subject's events would be
 * lost.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final String CHANNEL = "outbox";
    private static final long LOCK = 0x6775696C6468616CL;

    private final Pool pool;
    private final EventPublisher publisher;
    private final QueueWorkers workers;
    private final int batchSize;
    private final Duration tick;

    OutboxRelay(
            Pool pool,
            EventPublisher publisher,
            QueueWorkers workers,
            @ConfigProperty(name = "guildhall.outbox.batch-size") int batchSize,
            @ConfigProperty(name = "guildhall.outbox.tick") Duration tick) {
        this.pool = pool;
        this.publisher = publisher;
        this.workers = workers;
        this.batchSize = batchSize;
        this.tick = tick;
    }

    void start(@Observes StartupEvent started) {
        workers.start(CHANNEL, tick, this::drain);
    }

    private Uni<Boolean> drain() {
        return pool.withTransaction(this::carryBatch);
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
