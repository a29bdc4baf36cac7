package de.guildhall.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Says before anything is built or started which ports somebody else holds.
 *
 * <p>Uses nothing outside the JDK, so that the script can run it from the source file in a fresh checkout.
 */
public final class PortCheck {

    private PortCheck() {}

    public static void main(String[] arguments) {
        var home = Path.of(arguments[0]);
        List<String> complaints;
        try {
            complaints = complaints(Ports.of(System.getenv()), new RunState(home.resolve("run")));
        } catch (IllegalArgumentException e) {
            complaints = List.of(e.getMessage());
        }
        complaints.forEach(System.err::println);
        System.exit(complaints.isEmpty() ? 0 : 1);
    }

    /** What a killed launcher left behind is ours: the next start ends it, so its ports do not count as taken. */
    public static List<String> complaints(Ports ports, RunState state) {
        if (state.launcher().isPresent()) {
            return List.of("Guildhall runs already from this data directory (process %d); see ./guildhall status"
                    .formatted(state.launcher().get().pid()));
        }
        if (!state.survivors().isEmpty()) {
            return List.of();
        }
        return taken(ports);
    }

    static List<String> taken(Ports ports) {
        return ports.byPart().entrySet().stream()
                .filter(PortCheck::isTaken)
                .map(port -> "Port %d, which %s needs, is taken: stop the program that listens there, or set %s"
                        .formatted(port.getValue(), port.getKey(), Ports.BASE_VARIABLE))
                .toList();
    }

    private static boolean isTaken(Map.Entry<String, Integer> port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(Ports.LOOPBACK), port.getValue()));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
