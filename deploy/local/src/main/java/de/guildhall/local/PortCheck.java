package de.guildhall.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says before anything is built or started which ports somebody else holds.
 *
 * <p>Uses nothing outside the JDK, so that the script can run it from the source file in a fresh checkout.
 */
public final class PortCheck {

    private PortCheck() {}

    public static void main(String[] arguments) {
        var home = new Home(Path.of(arguments[0]).toAbsolutePath().normalize());
        List<String> complaints;
        try {
            complaints = complaints(new PortMemory(home).ports(System.getenv()), home);
        } catch (IllegalArgumentException e) {
            complaints = List.of(e.getMessage());
        }
        complaints.forEach(System.err::println);
        System.exit(complaints.isEmpty() ? 0 : 1);
    }

    /** What a killed launcher left behind is ours: the next start ends it, so its ports do not count as taken. */
    public static List<String> complaints(Ports ports, Home home) {
        var state = home.runState();
        if (state.launcher().isPresent()) {
            return List.of("Guildhall runs already from this data directory (process %d); see ./guildhall status"
                    .formatted(state.launcher().get().pid()));
        }
        var contradiction = new PortMemory(home).contradiction(ports);
        if (contradiction.isPresent()) {
            return List.of(contradiction.get());
        }
        if (!state.survivors().isEmpty()) {
            return List.of();
        }
        return taken(ports);
    }

    static List<String> taken(Ports ports) {
        var complaints = ports.byPart().entrySet().stream()
                .filter(PortCheck::isTaken)
                .map(port -> "Port %d, which %s needs, is taken".formatted(port.getValue(), port.getKey()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!complaints.isEmpty()) {
            complaints.add("Stop what listens there, or start beside it with ports and data of its own: "
                    + "%s=18080 %s=.guildhall/18080 ./guildhall up".formatted(Ports.BASE_VARIABLE, Home.VARIABLE));
        }
        return complaints;
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
