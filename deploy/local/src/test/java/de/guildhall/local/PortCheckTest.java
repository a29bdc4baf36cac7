package de.guildhall.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortCheckTest {

    @TempDir
    Path run;

    @Test
    void everyTakenPortIsNamedInALineOfItsOwn() throws IOException {
        var ports = FreePorts.find();
        try (var portal = listen(ports.portal());
                var kafka = listen(ports.kafka())) {
            assertThat(PortCheck.complaints(ports, new RunState(run)))
                    .hasSize(2)
                    .anyMatch(line -> line.contains("Port " + portal.getLocalPort() + ", which portal needs"))
                    .anyMatch(line -> line.contains("Port " + kafka.getLocalPort() + ", which kafka needs"));
        }
    }

    @Test
    void freePortsGiveNoComplaint() {
        assertThat(PortCheck.complaints(FreePorts.find(), new RunState(run))).isEmpty();
    }

    @Test
    void aRunningLauncherIsNamedInsteadOfItsPorts() throws IOException {
        var state = new RunState(run);
        state.write(List.of(
                RunningPart.of(RunState.LAUNCHER, RunningPart.State.READY, Optional.of(ProcessHandle.current()))));

        assertThat(PortCheck.complaints(FreePorts.find(), state))
                .singleElement()
                .asString()
                .contains("runs already")
                .contains(Long.toString(ProcessHandle.current().pid()));
    }

    @Test
    void portsOfPartsThatOutlivedTheirLauncherAreNoComplaint() throws IOException {
        var ports = FreePorts.find();
        var state = new RunState(run);
        state.write(List.of(
                new RunningPart(RunState.LAUNCHER, RunningPart.State.READY, Long.MAX_VALUE, 0),
                RunningPart.of("postgres", RunningPart.State.READY, Optional.of(ProcessHandle.current()))));
        try (var postgres = listen(ports.postgres())) {
            assertThat(postgres.isBound()).isTrue();
            assertThat(PortCheck.complaints(ports, state)).isEmpty();
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.ofLiteral(Ports.LOOPBACK));
    }
}
