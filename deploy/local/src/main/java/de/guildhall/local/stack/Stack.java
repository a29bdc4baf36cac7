package de.guildhall.local.stack;

import de.guildhall.local.RunState;
import de.guildhall.local.RunningPart;
import de.guildhall.local.RunningPart.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** All parts in stages: a stage starts together when the one before answers, and ends before it. */
public final class Stack implements AutoCloseable {

    /** Two stages one after the other must end within half a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private static final Duration INTERRUPTION = Duration.ofSeconds(10);

    private final List<List<Part>> stages;
    private final RunState runState;
    private final Progress progress;
    private volatile Duration patience = PATIENCE;
    private final Map<String, State> states = new ConcurrentHashMap<>();

    public Stack(List<List<Part>> stages, RunState runState, Progress progress) {
        this.stages = List.copyOf(stages);
        this.runState = runState;
        this.progress = progress;
        parts().forEach(part -> {
            states.put(part.name(), State.STOPPED);
            part.onDeath(code -> reportDeath(part, code));
        });
    }

    /** How long a part may take for its end. */
    public Stack withPatience(Duration patience) {
        this.patience = patience;
        return this;
    }

    /** Starts everything; when one part fails, ends the others and throws. */
    public void start() throws PartFailed, InterruptedException {
        recordState();
        for (var stage : stages) {
            try {
                together(stage.stream()
                        .<Callable<Void>>map(part -> () -> begin(part))
                        .toList());
            } catch (PartFailed | InterruptedException e) {
                close();
                throw e;
            }
        }
    }

    public void start(String name) throws PartFailed, InterruptedException {
        begin(part(name));
    }

    public void stop(String name) {
        var part = part(name);
        part.stop(patience);
        states.put(name, State.STOPPED);
        recordState();
        progress.say("  %s is stopped".formatted(name));
    }

    public Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No part is called %s; there are %s"
                        .formatted(name, parts().stream().map(Part::name).toList())));
    }

    public State state(String name) {
        return states.get(part(name).name());
    }

    public List<Part> parts() {
        return stages.stream().flatMap(List::stream).toList();
    }

    /** The last stage first. */
    @Override
    public void close() {
        for (var stage : stages.reversed()) {
            try {
                together(stage.stream()
                        .<Callable<Void>>map(part -> () -> end(part))
                        .toList());
            } catch (PartFailed e) {
                progress.say(e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        runState.clear();
    }

    private Void begin(Part part) throws PartFailed, InterruptedException {
        var since = Instant.now();
        states.put(part.name(), State.STARTING);
        try {
            part.start();
        } catch (PartFailed e) {
            states.put(part.name(), State.DIED);
            recordState();
            throw e;
        }
        states.put(part.name(), State.READY);
        recordState();
        progress.done(part.name(), "ready", since);
        return null;
    }

    private Void end(Part part) {
        if (part.process().isPresent()) {
            var since = Instant.now();
            part.stop(patience);
            progress.done(part.name(), "stopped", since);
        }
        states.put(part.name(), State.STOPPED);
        recordState();
        return null;
    }

    private void reportDeath(Part part, int code) {
        states.put(part.name(), State.DIED);
        recordState();
        progress.say("""

                %s died (%s). The other parts run on; bring it back with ./guildhall start %s
                %s
                """.formatted(part.name(), cause(code), part.name(), PartFailed.lastLines(part.log()))
                .stripTrailing());
    }

    private static String cause(int code) {
        return code > 128 ? "signal " + (code - 128) : "exit code " + code;
    }

    private synchronized void recordState() {
        var lines = new ArrayList<RunningPart>();
        lines.add(RunningPart.of(RunState.LAUNCHER, State.READY, Optional.of(ProcessHandle.current())));
        parts().forEach(part -> lines.add(RunningPart.of(part.name(), states.get(part.name()), part.process())));
        runState.write(lines);
    }

    /** Fails with the first that fails: the others are interrupted, and what they have begun can be ended afterwards. */
    private static void together(List<Callable<Void>> tasks) throws PartFailed, InterruptedException {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var finished = new ExecutorCompletionService<Void>(threads);
            tasks.forEach(finished::submit);
            for (int i = 0; i < tasks.size(); i++) {
                finished.take().get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PartFailed failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(INTERRUPTION.toSeconds(), TimeUnit.SECONDS);
        }
    }
}
