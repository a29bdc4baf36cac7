package de.guildhall.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Something the stack starts, watches and stops. */
public interface Part {

    String name();

    /** Returns when the part answers. */
    void start() throws PartFailed, InterruptedException;

    /** In order; by force when the patience is over. Does nothing when it does not run. */
    void stop(Duration patience);

    /** As kill -9 does. */
    void kill();

    Optional<ProcessHandle> process();

    Path log();

    /** Told the exit code when the part ends without having been stopped. */
    void onDeath(IntConsumer listener);
}
