package de.guildhall.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.guildhall.local.RunState;
import de.guildhall.local.RunningPart.State;
import de.guildhall.local.process.ChildSpec;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With small shell programs as parts. */
class StackTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path home;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private RunState runState;

    @BeforeEach
    void runState() {
        runState = new RunState(home.resolve("run"));
    }

    @Test
    void aStageStartsWhenTheOneBeforeAnswersAndEndsBeforeIt() throws Exception {
        var stack = stack(
                part(
                        "base",
                        "sleep 0.3; touch base.up; trap 'echo base >> ends; exit' TERM; while :; do sleep 0.05; done"),
                part(
                        "top",
                        "[ -e base.up ] || exit 9; touch top.up; trap 'echo top >> ends; exit' TERM; while :; do sleep 0.05; done"));

        stack.start();
        stack.close();

        assertThat(Files.readAllLines(home.resolve("ends"))).containsExactly("top", "base");
        assertThat(runState.read()).isEmpty();
    }

    @Test
    void aPartThatEndsWhileStartingIsNamedWithItsLastWordsAndTheOthersAreEnded() {
        var base = running("base");
        var stack = stack(base, part("top", "echo no configuration found; exit 3"));

        assertThatThrownBy(stack::start)
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("top ended while it started (exit code 3)")
                .hasMessageContaining("no configuration found");
        assertThat(base.process()).isEmpty();
    }

    @Test
    void aPartStillInPreparationWhenAnotherFailsIsEndedToo() {
        var prepared = new AtomicBoolean();
        var slow =
                new Program(
                        spec("slow", "touch slow.up; exec sleep 60"),
                        Health.exists(home.resolve("slow.up")),
                        PATIENCE) {
                    @Override
                    protected void prepare() {
                        // Not interruptible, as unpacking an archive is not.
                        for (long end = System.nanoTime() + 500_000_000; System.nanoTime() < end; ) {
                            Thread.onSpinWait();
                        }
                        prepared.set(true);
                    }
                };
        var stack = new Stack(List.of(List.of(slow, part("failing", "exit 3"))), runState, progress());

        assertThatThrownBy(stack::start).hasMessageContaining("failing ended while it started");

        assertThat(prepared).isTrue();
        assertThat(slow.process()).isEmpty();
    }

    @Test
    void aPartThatDiesIsNamedAtOnceAndComesBackWhenAsked() throws Exception {
        var base = running("base");
        var top = running("top");
        try (var stack = stack(base, top)) {
            stack.start();

            base.kill();

            await().until(() -> stack.state("base") == State.DIED);
            assertThat(said()).contains("base died (signal 9)").contains("./guildhall start base");
            assertThat(top.process()).isPresent();

            Files.delete(home.resolve("base.up"));
            stack.start("base");
            assertThat(stack.state("base")).isEqualTo(State.READY);
            assertThat(base.process()).isPresent();
        }
    }

    @Test
    void aPartThatWasStoppedIsNotReportedDead() throws Exception {
        try (var stack = stack(running("base"), running("top"))) {
            stack.start();

            stack.stop("top");

            assertThat(stack.state("top")).isEqualTo(State.STOPPED);
            assertThat(said()).doesNotContain("died");
        }
    }

    @Test
    void aPartThatIgnoresTheRequestToEndIsEndedByForce() throws Exception {
        var stubborn = part("base", "touch base.up; trap '' TERM; while :; do sleep 0.05; done");
        var stack = stack(stubborn, running("top")).withPatience(Duration.ofMillis(300));
        stack.start();

        stack.close();

        assertThat(stubborn.process()).isEmpty();
    }

    @Test
    void anUnknownPartIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> stack(running("base"), running("top")).start("middle"))
                .hasMessageContaining("[base, top]");
    }

    private Stack stack(Part base, Part top) {
        return new Stack(List.of(List.of(base), List.of(top)), runState, progress());
    }

    private Progress progress() {
        return new Progress(new PrintStream(terminal, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return terminal.toString(StandardCharsets.UTF_8);
    }

    private Program running(String name) {
        return part(name, "touch " + name + ".up; exec sleep 60");
    }

    private Program part(String name, String script) {
        return new Program(spec(name, script), Health.exists(home.resolve(name + ".up")), PATIENCE);
    }

    private ChildSpec spec(String name, String script) {
        return new ChildSpec(
                name,
                List.of("/bin/sh", "-c", script),
                home,
                Map.of(),
                home.resolve(name + ".log"),
                ChildSpec.Signal.TERM);
    }
}
