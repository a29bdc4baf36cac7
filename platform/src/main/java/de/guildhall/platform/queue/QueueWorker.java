package de.guildhall.platform.queue;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Works until its queue is empty, one part after the other. Whoever wakes it meanwhile is not forgotten: after a short
 * rest, in which more may gather, since a turn costs the same transaction for one entry as for many.
 */
final class QueueWorker {

    static final Duration REST = Duration.ofMillis(20);

    private static final Logger LOG = Logger.getLogger(QueueWorker.class);

    private final Vertx vertx;
    private final String queue;
    private final Supplier<Uni<Boolean>> work;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean wanted = new AtomicBoolean();

    QueueWorker(Vertx vertx, String queue, Supplier<Uni<Boolean>> work) {
        this.vertx = vertx;
        this.queue = queue;
        this.work = work;
    }

    void wake() {
        wanted.set(true);
        if (busy.compareAndSet(false, true)) {
            work();
        }
    }

    private void work() {
        wanted.set(false);
        // A database session lives in a context of its own.
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(x -> work.get().subscribe().with(this::worked, this::failed));
    }

    private void worked(boolean more) {
        if (more) {
            work();
            return;
        }
        vertx.setTimer(REST.toMillis(), timer -> rested());
    }

    private void rested() {
        busy.set(false);
        if (wanted.get() && busy.compareAndSet(false, true)) {
            work();
        }
    }

    /** The next wake-up tries again; at once it would fail again. */
    private void failed(Throwable failure) {
        LOG.warnf("The queue of %s waits: %s", queue, failure);
        busy.set(false);
    }
}
