package de.guildhall.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateTest {

    @TempDir
    Path directory;

    @Test
    void readsWhatWasWritten() {
        var state = new RunState(directory);
        var parts = List.of(
                RunningPart.of("kafka", RunningPart.State.READY, Optional.of(ProcessHandle.current())),
                RunningPart.of("org", RunningPart.State.DIED, Optional.empty()));

        state.write(parts);

        assertThat(state.read()).isEqualTo(parts);
    }

    @Test
    void aProcessNumberThatWentToAnotherProgramIsNotThePart() {
        var reused = new RunningPart(
                "org", RunningPart.State.READY, ProcessHandle.current().pid(), 12345);

        assertThat(reused.process()).isEmpty();
    }

    @Test
    void partsOfALivingLauncherAreNoSurvivors() {
        var state = new RunState(directory);
        var self = Optional.of(ProcessHandle.current());
        state.write(List.of(
                RunningPart.of(RunState.LAUNCHER, RunningPart.State.READY, self),
                RunningPart.of("kafka", RunningPart.State.READY, self)));

        assertThat(state.launcher()).isPresent();
        assertThat(state.survivors()).isEmpty();
    }

    @Test
    void beforeTheFirstStartNothingRuns() {
        var state = new RunState(directory.resolve("absent"));

        assertThat(state.read()).isEmpty();
        assertThat(state.launcher()).isEmpty();
    }
}
