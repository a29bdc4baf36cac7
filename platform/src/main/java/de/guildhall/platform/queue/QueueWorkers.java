package de.guildhall.platform.queue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Empties queues that are tables. PostgreSQL wakes a queue's worker when something was put in (NOTIFY); a slow tick covers
 * a wake-up lost with its connection, and what only becomes due by time.
 */
@ApplicationScoped
public class QueueWorkers {

    private static final Logger LOG = Logger.getLogger(QueueWorkers.class);
    private static final long RECONNECT_MILLIS = 500;

    private final Vertx vertx;
    private final PgSubscriber database;
    private final List<Long> timers = new CopyOnWriteArrayList<>();

    QueueWorkers(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.vertx = vertx;
        this.database = PgSubscriber.subscriber(
                        vertx,
                        PgConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:", ""))
                                .setUser(user)
                                .setPassword(password))
                .reconnectPolicy(retries -> RECONNECT_MILLIS);
    }

    void listen(@Observes StartupEvent started) {
        database.connect().onFailure(e -> LOG.warnf("No wake-up from the database yet: %s", e.getMessage()));
    }

    /**
     * @param channel on which the database wakes the worker
     * @param work    takes a part of the queue and says whether there may be more
     */
    public void start(String channel, Duration tick, Supplier<Uni<Boolean>> work) {
        QueueWorker worker = new QueueWorker(vertx, channel, work);
        database.channel(channel).handler(notification -> worker.wake());
        timers.add(vertx.setPeriodic(tick.toMillis(), now -> worker.wake()));
        worker.wake();
    }

    void stop(@Observes ShutdownEvent stopped) {
        timers.forEach(vertx::cancelTimer);
        database.close();
    }
}
