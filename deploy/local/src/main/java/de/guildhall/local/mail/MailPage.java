package de.guildhall.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.guildhall.local.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The mails to read: {@code /} lists them, {@code /mails/{id}} shows one, {@code /mails/{id}/html} its HTML body,
 * {@code /api/mails?to=…} gives them as JSON.
 */
final class MailPage {

    private static final int NO_BODY = -1;
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final MailStore store;
    private final int port;
    private HttpServer server;

    MailPage(MailStore store, int port) {
        this.store = store;
        this.port = port;
    }

    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(Ports.LOOPBACK), port), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isLocal(exchange)) {
                send(exchange, 421, "text/plain", "");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain", "");
            } else {
                get(exchange, exchange.getRequestURI().getPath());
            }
        }
    }

    /** A foreign page must not read the mails by pointing its own name at the loopback address. */
    private boolean isLocal(HttpExchange exchange) {
        return Set.of(Ports.LOOPBACK + ":" + port, "localhost:" + port)
                .contains(exchange.getRequestHeaders().getFirst("Host"));
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        var segments = Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
        if (segments.isEmpty()) {
            html(exchange, MailHtml.list(store.all()), MailHtml.POLICY);
        } else if (segments.equals(List.of("api", "mails"))) {
            var mails = parameter(exchange, "to").map(store::to).orElseGet(store::all);
            send(exchange, 200, "application/json", JSON.writeValueAsString(mails));
        } else if (segments.size() >= 2 && segments.getFirst().equals("mails")) {
            mail(exchange, segments);
        } else {
            send(exchange, 404, "text/plain", "Not found");
        }
    }

    private void mail(HttpExchange exchange, List<String> segments) throws IOException {
        var mail = store.find(segments.get(1));
        if (mail.isEmpty()) {
            send(exchange, 404, "text/plain", "Not found");
        } else if (segments.size() == 2) {
            html(exchange, MailHtml.view(mail.get()), MailHtml.POLICY);
        } else if (segments.size() == 3
                && segments.get(2).equals("html")
                && mail.get().html() != null) {
            html(exchange, mail.get().html(), MailHtml.SANDBOX_POLICY);
        } else {
            send(exchange, 404, "text/plain", "Not found");
        }
    }

    private static Optional<String> parameter(HttpExchange exchange, String name) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                        .findFirst();
    }

    private static void html(HttpExchange exchange, String page, String policy) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        send(exchange, 200, "text/html", page);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? NO_BODY : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
