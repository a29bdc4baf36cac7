package de.guildhall.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A running program whose output goes to its log file. */
public final class Child {

    /** A person's own settings for Java, Quarkus or Keycloak must not leak into the stack. */
    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TMPDIR", "TZ");

    private static final long LARGE_LOG = 20L * 1024 * 1024;
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final ChildSpec spec;
    private final Process process;

    private Child(ChildSpec spec, Process process) {
        this.spec = spec;
        this.process = process;
    }

    public static Child start(ChildSpec spec) throws IOException {
        Files.createDirectories(spec.log().getParent());
        setAsideLargeLog(spec.log());
        var builder = new ProcessBuilder(inOwnSession(spec.command()))
                .directory(spec.directory().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(spec.environment());
        return new Child(spec, builder.start());
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public CompletableFuture<Integer> exit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** For a program that ends by itself; who is interrupted while waiting takes it along. */
    public void awaitEnd() throws InterruptedException {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            kill();
            throw e;
        }
    }

    /** Asks, waits, and insists when the patience is over. */
    public void stop(Duration patience) {
        farewell(process.toHandle(), spec.farewell());
        if (!ended(patience)) {
            kill();
        }
    }

    /** As kill -9 does: no shutdown hook, nothing flushed. */
    public void kill() {
        process.toHandle().descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        ended(Duration.ofSeconds(5));
    }

    public static void farewell(ProcessHandle process, ChildSpec.Signal signal) {
        if (signal == ChildSpec.Signal.TERM) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ctrl-C reaches the whole terminal session; the parts shall be ended by the launcher, in order. */
    private static List<String> inOwnSession(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return command;
        }
        var whole = new ArrayList<String>();
        whole.add(SETSID.toString());
        whole.addAll(command);
        return whole;
    }

    private static void setAsideLargeLog(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
