package de.guildhall.local.stack;

import de.guildhall.local.process.Child;
import de.guildhall.local.process.ChildSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** A part that is a child process; subclasses add what must happen before and after its start. */
public class Program implements Part {

    private static final long POLL_MILLIS = 100;

    private final ChildSpec spec;
    private final Health health;
    private final Duration patience;
    private volatile Child child;
    private volatile boolean wanted;
    private volatile IntConsumer deathListener = code -> {};

    public Program(ChildSpec spec, Health health, Duration patience) {
        this.spec = spec;
        this.health = health;
        this.patience = patience;
    }

    @Override
    public String name() {
        return spec.name();
    }

    public final ChildSpec spec() {
        return spec;
    }

    @Override
    public final synchronized void start() throws PartFailed, InterruptedException {
        if (process().isPresent()) {
            return;
        }
        try {
            prepare();
            launch();
            complete();
        } catch (IOException | SQLException e) {
            throw new PartFailed(name(), "cannot be started", e);
        }
        wanted = true;
        watch(child);
    }

    /** Before the process starts. */
    protected void prepare() throws IOException, PartFailed, InterruptedException {}

    /** When it answers, before anybody else is told. */
    protected void complete() throws SQLException, IOException, PartFailed, InterruptedException {}

    protected void launch() throws IOException, PartFailed, InterruptedException {
        wanted = false;
        child = Child.start(spec);
        await(child);
    }

    private void await(Child starting) throws PartFailed, InterruptedException {
        var deadline = Instant.now().plus(patience);
        while (!health.answers()) {
            if (!starting.isAlive()) {
                throw new PartFailed(
                        name(),
                        "ended while it started (exit code " + starting.exit().join() + ")",
                        log());
            }
            if (Instant.now().isAfter(deadline)) {
                starting.kill();
                throw new PartFailed(name(), "did not answer within " + patience.toSeconds() + " s", log());
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    private void watch(Child running) {
        running.exit().thenAccept(code -> {
            if (wanted && running == child) {
                deathListener.accept(code);
            }
        });
    }

    @Override
    public final void stop(Duration patience) {
        wanted = false;
        if (child != null && child.isAlive()) {
            child.stop(patience);
        }
    }

    @Override
    public void kill() {
        if (child != null) {
            child.kill();
        }
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(child).filter(Child::isAlive).map(Child::handle);
    }

    @Override
    public Path log() {
        return spec.log();
    }

    @Override
    public void onDeath(IntConsumer listener) {
        deathListener = listener;
    }
}
