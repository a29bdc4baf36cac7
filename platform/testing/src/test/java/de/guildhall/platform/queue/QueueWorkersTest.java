package de.guildhall.platform.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueWorkersTest {

    private static final Duration NEVER = Duration.ofDays(1);

    @Inject
    QueueWorkers workers;

    @Inject
    DataSource database;

    @Inject
    Vertx vertx;

    private final String channel = "probe_" + UUID.randomUUID().toString().replace('-', '_');
    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void theDatabaseWakesTheWorker() {
        workers.start(channel, NEVER, () -> Uni.createFrom().item(begun.incrementAndGet() < 0));
        await().until(() -> begun.get() == 1);

        await().until(() -> {
            notifyWorker();
            return begun.get() > 1;
        });
    }

    @Test
    void aWorkerGoesOnAsLongAsThereIsMore() {
        workers.start(channel, NEVER, () -> Uni.createFrom().item(begun.incrementAndGet() < 1000));

        await().until(() -> begun.get() == 1000);
    }

    @Test
    void theTickCoversALostWakeUpAndAFailure() {
        workers.start(channel, Duration.ofMillis(20), () -> {
            boolean enough = begun.incrementAndGet() == 3;
            return enough
                    ? Uni.createFrom().nothing()
                    : Uni.createFrom().failure(new IllegalStateException("on purpose"));
        });

        await().until(() -> begun.get() == 3);
    }

    @Test
    void aWorkerDoesOnePartAtATimeAndForgetsNoWakeUp() {
        List<CompletableFuture<Boolean>> parts = new CopyOnWriteArrayList<>();
        QueueWorker worker = new QueueWorker(vertx, channel, () -> {
            CompletableFuture<Boolean> part = new CompletableFuture<>();
            parts.add(part);
            return Uni.createFrom().completionStage(part);
        });

        worker.wake();
        await().until(() -> parts.size() == 1);
        worker.wake();
        worker.wake();
        assertThat(parts).hasSize(1);
        parts.getFirst().complete(false);
        await().until(() -> parts.size() == 2);
        parts.getLast().complete(false);

        worker.wake();
        await().until(() -> parts.size() == 3);
    }

    @Test
    void aWorkerRestsAfterAPartSoThatMoreMayGather() {
        List<Long> begins = new CopyOnWriteArrayList<>();
        QueueWorker worker = new QueueWorker(vertx, channel, () -> {
            begins.add(System.nanoTime());
            return Uni.createFrom().item(false);
        });

        worker.wake();
        await().until(() -> {
            worker.wake();
            return begins.size() >= 2;
        });

        assertThat(begins.get(1) - begins.getFirst()).isGreaterThanOrEqualTo(QueueWorker.REST.toNanos());
    }

    private void notifyWorker() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("notify " + channel);
        }
    }
}
