package de.guildhall.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.local.process.Child;
import de.guildhall.local.process.ChildSpec;
import de.guildhall.local.process.ClassCache;
import de.guildhall.local.process.JavaCommand;
import de.guildhall.local.stack.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a Java program of its own, for it is the end of the whole program that counts. */
class OrderlyEndTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    @Test
    void aCommandAskedToEndClosesWhatItOpenedAndTakesItsProcessesAlong() throws Exception {
        var launcher = new ProcessBuilder(JavaCommand.quick(ClassCache.none()).main(AtWork.class, directory.toString()))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said").toFile())
                .start();
        await().atMost(PATIENCE).until(() -> Files.exists(directory.resolve("child")));
        var child = ProcessHandle.of(Long.parseLong(
                        Files.readString(directory.resolve("child")).strip()))
                .orElseThrow();

        launcher.destroy();

        assertThat(launcher.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        await().atMost(PATIENCE).until(() -> !child.isAlive());
        assertThat(directory.resolve("closed")).exists();
        assertThat(directory.resolve("said")).content().isEqualToIgnoringNewLines("Stopping");
    }

    /** A command that trains class caches, say: it waits for a process in a session of its own. */
    static final class AtWork {

        private AtWork() {}

        public static void main(String[] arguments) throws Exception {
            var directory = Path.of(arguments[0]);
            System.exit(OrderlyEnd.of(new Progress(System.out), () -> work(directory)));
        }

        private static int work(Path directory) throws Exception {
            var child = Child.start(new ChildSpec(
                    "child",
                    List.of("/bin/sh", "-c", "trap '' TERM; echo $$ > child.new; mv child.new child; exec sleep 600"),
                    directory,
                    Map.of(),
                    directory.resolve("child.log"),
                    ChildSpec.Signal.TERM));
            try (AutoCloseable opened = () -> Files.createFile(directory.resolve("closed"))) {
                return child.exit().get();
            }
        }
    }
}
