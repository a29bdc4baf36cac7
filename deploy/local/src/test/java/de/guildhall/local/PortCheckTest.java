package de.guildhall.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortCheckTest {

    @TempDir
    Path directory;

    private Home home;

    @BeforeEach
    void home() {
        home = new Home(directory);
    }

    @Test
    void everyTakenPortIsNamedInALineOfItsOwnAndThenWhatToDo() throws IOException {
        var ports = FreePorts.find();
        try (var portal = listen(ports.portal());
                var kafka = listen(ports.kafka())) {
            assertThat(PortCheck.complaints(ports, home))
                    .hasSize(3)
                    .anyMatch(line -> line.contains("Port " + portal.getLocalPort() + ", which portal needs"))
                    .anyMatch(line -> line.contains("Port " + kafka.getLocalPort() + ", which kafka needs"))
                    .last()
                    .asString()
                    .contains(Ports.BASE_VARIABLE + "=", Home.VARIABLE + "=");
        }
    }

    @Test
    void freePortsGiveNoComplaint() {
        assertThat(PortCheck.complaints(FreePorts.find(), home)).isEmpty();
    }

    @Test
    void aRunningLauncherIsNamedInsteadOfItsPorts() throws IOException {
        var state = home.runState();
        state.write(List.of(
                RunningPart.of(RunState.LAUNCHER, RunningPart.State.READY, Optional.of(ProcessHandle.current()))));

        assertThat(PortCheck.complaints(FreePorts.find(), home))
                .singleElement()
                .asString()
                .contains("runs already")
                .contains(Long.toString(ProcessHandle.current().pid()));
    }

    @Test
    void portsOfPartsThatOutlivedTheirLauncherAreNoComplaint() throws IOException {
        var ports = FreePorts.find();
        var state = home.runState();
        state.write(List.of(
                new RunningPart(RunState.LAUNCHER, RunningPart.State.READY, Long.MAX_VALUE, 0),
                RunningPart.of("postgres", RunningPart.State.READY, Optional.of(ProcessHandle.current()))));
        try (var postgres = listen(ports.postgres())) {
            assertThat(postgres.isBound()).isTrue();
            assertThat(PortCheck.complaints(ports, home)).isEmpty();
        }
    }

    @Test
    void dataOfOtherPortsIsAComplaintBeforeAnyPortIsLookedAt() throws IOException {
        var ports = FreePorts.find();
        new PortMemory(home).remember(Ports.from(28080));
        try (var portal = listen(ports.portal())) {
            assertThat(portal.isBound()).isTrue();
            assertThat(PortCheck.complaints(ports, home))
                    .singleElement()
                    .asString()
                    .contains("was made with GUILDHALL_PORT_BASE=28080");
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.ofLiteral(Ports.LOOPBACK));
    }
}
