package de.guildhall.local.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.guildhall.local.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Executors;

/** Lets another command of the same person start and stop single parts of the running stack. */
public final class Control implements AutoCloseable {

    private static final String AUTHORIZATION = "Authorization";
    private static final Duration START = Duration.ofMinutes(20);

    private final Stack stack;
    private final Path file;
    private final String token = UUID.randomUUID().toString();
    private final HttpServer server;

    private Control(Stack stack, Path file) throws IOException {
        this.stack = stack;
        this.file = file;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(Ports.LOOPBACK), 0), 0);
    }

    public static Control open(Stack stack, Path runDirectory) throws IOException {
        var control = new Control(stack, file(runDirectory));
        control.server.createContext("/", control::answer);
        control.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        control.server.start();
        control.announce();
        return control;
    }

    /** Only who may read the data directory learns the address and the token. */
    private void announce() throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, server.getAddress().getPort() + " " + token);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst(AUTHORIZATION))) {
                send(exchange, 401, "");
                return;
            }
            String[] path = exchange.getRequestURI().getPath().split("/");
            try {
                send(exchange, 200, perform(path[1], path[2]));
            } catch (PartFailed | NoSuchElementException e) {
                send(exchange, 409, e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                send(exchange, 503, "Guildhall is stopping");
            }
        }
    }

    private String perform(String action, String part) throws PartFailed, InterruptedException {
        if (action.equals("start")) {
            stack.start(part);
            return part + " is ready";
        }
        stack.stop(part);
        return part + " is stopped";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        Files.deleteIfExists(file);
    }

    /** Whether a running stack can be asked; while it starts it cannot. */
    public static boolean isOpen(Path runDirectory) {
        return Files.exists(file(runDirectory));
    }

    /** What a killed launcher left. */
    public static void forget(Path runDirectory) throws IOException {
        Files.deleteIfExists(file(runDirectory));
    }

    private static Path file(Path runDirectory) {
        return runDirectory.resolve("control");
    }

    /** From another process: asks the running stack and gives its answer. */
    public static Answer ask(Path runDirectory, String action, String part) throws IOException, InterruptedException {
        String[] address = Files.readString(file(runDirectory)).split(" ");
        var request = HttpRequest.newBuilder(
                        URI.create("http://%s:%s/%s/%s".formatted(Ports.LOOPBACK, address[0], action, part)))
                .header(AUTHORIZATION, "Bearer " + address[1])
                .timeout(START)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode() == 200, response.body());
        }
    }

    public record Answer(boolean done, String text) {}
}
