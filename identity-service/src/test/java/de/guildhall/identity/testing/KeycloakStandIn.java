package de.guildhall.identity.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The part of Keycloak that identity-service uses, and not a bit more: what the real one would refuse is refused. Tests
 * steer it through {@code /stand-in}, since they live in another class loader.
 */
final class KeycloakStandIn implements AutoCloseable {

    static final String SECRET = "secret-of-the-tests";

    private static final String USERS = "/admin/realms/guildhall/users";
    private static final Pattern USER = Pattern.compile(USERS + "/([0-9a-f-]{36})");
    private static final Pattern RESET = Pattern.compile(USERS + "/([0-9a-f-]{36})/reset-password");
    private static final Set<String> USER_FIELDS =
            Set.of("id", "username", "email", "emailVerified", "enabled", "firstName", "lastName", "attributes");
    private static final Set<String> ATTRIBUTES = Set.of("person_id", "locale");
    private static final int SHORTEST_PASSWORD = 12;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final Map<String, ObjectNode> users = new ConcurrentHashMap<>();
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private volatile boolean down;
    private volatile boolean passwordsFail;

    KeycloakStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (path.startsWith("/stand-in/")) {
                steer(exchange, path.substring("/stand-in/".length()), body);
            } else if (down) {
                answer(exchange, 503, null);
            } else if (path.equals("/realms/guildhall/protocol/openid-connect/token")) {
                token(exchange, body);
            } else if (!tokens.contains(bearer(exchange))) {
                answer(exchange, 401, Map.of("error", "HTTP 401 Unauthorized"));
            } else {
                administer(exchange, path, body);
            }
        } catch (RuntimeException | IOException e) {
            answer(exchange, 400, Map.of("error", "unknown_error", "error_description", String.valueOf(e)));
        }
    }

    private void steer(HttpExchange exchange, String what, String body) throws IOException {
        switch (what) {
            case "down" -> down = Boolean.parseBoolean(body);
            case "passwords-fail" -> passwordsFail = Boolean.parseBoolean(body);
            default -> throw new IllegalArgumentException("Cannot steer " + what);
        }
        answer(exchange, 204, null);
    }

    private void token(HttpExchange exchange, String body) throws IOException {
        Map<String, String> form = form(body);
        if (form.get("grant_type").equals("password")) {
            boolean opens = form.get("password").equals(passwords.get(form.get("username")));
            answer(exchange, opens ? 200 : 401, Map.of());
            return;
        }
        String expected = "Basic "
                + Base64.getEncoder().encodeToString(("identity-service:" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !form.get("grant_type").equals("client_credentials")) {
            answer(exchange, 401, Map.of("error", "unauthorized_client"));
            return;
        }
        String token = UUID.randomUUID().toString();
        tokens.add(token);
        answer(exchange, 200, Map.of("access_token", token, "expires_in", 300, "token_type", "Bearer"));
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private void administer(HttpExchange exchange, String path, String body) throws IOException {
        String method = exchange.getRequestMethod();
        Matcher user = USER.matcher(path);
        Matcher reset = RESET.matcher(path);
        if (path.equals(USERS) && method.equals("GET")) {
            find(exchange);
        } else if (path.equals(USERS) && method.equals("POST")) {
            create(exchange, (ObjectNode) json.readTree(body));
        } else if (user.matches() && method.equals("PUT")) {
            update(exchange, user.group(1), (ObjectNode) json.readTree(body));
        } else if (reset.matches() && method.equals("PUT")) {
            setPassword(exchange, reset.group(1), json.readTree(body));
        } else {
            answer(exchange, 404, Map.of("error", "HTTP 404 Not Found"));
        }
    }

    private void find(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        Matcher email = Pattern.compile("(?:^|&)email=([^&]+)").matcher(query);
        if (!email.find() || !query.contains("exact=true")) {
            answer(exchange, 400, Map.of("error", "only exact=true by email"));
            return;
        }
        ArrayNode found = json.createArrayNode();
        users.values().stream()
                .filter(known -> known.get("email").textValue().equals(email.group(1)))
                .forEach(found::add);
        answer(exchange, 200, found);
    }

    private synchronized void create(HttpExchange exchange, ObjectNode user) throws IOException {
        check(user);
        boolean known = users.values().stream()
                .anyMatch(other -> other.get("email").equals(user.get("email"))
                        || other.get("username").equals(user.get("username")));
        if (known) {
            answer(exchange, 409, Map.of("errorMessage", "User exists with same email"));
            return;
        }
        String id = UUID.randomUUID().toString();
        users.put(id, user.put("id", id));
        exchange.getResponseHeaders().set("Location", url() + USERS + "/" + id);
        answer(exchange, 201, null);
    }

    private void update(HttpExchange exchange, String id, ObjectNode user) throws IOException {
        check(user);
        if (users.computeIfPresent(id, (key, old) -> user.put("id", id)) == null) {
            answer(exchange, 404, Map.of("error", "User not found"));
            return;
        }
        answer(exchange, 204, null);
    }

    private void setPassword(HttpExchange exchange, String id, JsonNode credential) throws IOException {
        String value = credential.get("value").textValue();
        if (!users.containsKey(id)) {
            answer(exchange, 404, Map.of("error", "User not found"));
        } else if (passwordsFail) {
            answer(exchange, 500, Map.of("error", "unknown_error"));
        } else if (!credential.get("type").textValue().equals("password")
                || credential.get("temporary").booleanValue()) {
            answer(exchange, 400, Map.of("error", "not a lasting password"));
        } else if (value.length() < SHORTEST_PASSWORD) {
            answer(
                    exchange,
                    400,
                    Map.of(
                            "error",
                            "invalidPasswordMinLengthMessage",
                            "error_description",
                            "Invalid password: minimum length 12."));
        } else {
            passwords.put(users.get(id).get("email").textValue(), value);
            answer(exchange, 204, null);
        }
    }

    private static void check(ObjectNode user) {
        for (Iterator<String> names = user.fieldNames(); names.hasNext(); ) {
            require(USER_FIELDS.contains(names.next()));
        }
        require(user.path("username").isTextual() && user.path("email").isTextual());
        for (Iterator<Map.Entry<String, JsonNode>> all = user.path("attributes").fields(); all.hasNext(); ) {
            Map.Entry<String, JsonNode> attribute = all.next();
            require(ATTRIBUTES.contains(attribute.getKey())
                    && attribute.getValue().isArray());
        }
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("Keycloak would refuse this user");
        }
    }

    private static String bearer(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        return header != null && header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : "";
    }

    private void answer(HttpExchange exchange, int status, Object body) throws IOException {
        if (body == null) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            byte[] bytes = json.writeValueAsBytes(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
