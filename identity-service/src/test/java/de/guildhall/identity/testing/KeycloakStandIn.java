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
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
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
    private static final String EVENTS = "/admin/realms/guildhall/events";
    private static final Pattern FAILURES =
            Pattern.compile("/admin/realms/guildhall/attack-detection/brute-force/users/([0-9a-f-]{36})");
    private static final Pattern RESET = Pattern.compile(USERS + "/([0-9a-f-]{36})/reset-password");
    private static final Pattern SESSIONS = Pattern.compile(USERS + "/([0-9a-f-]{36})/sessions");
    private static final Pattern LOGOUT = Pattern.compile(USERS + "/([0-9a-f-]{36})/logout");
    private static final Pattern CREDENTIALS =
            Pattern.compile(USERS + "/([0-9a-f-]{36})/credentials(?:/([0-9a-f-]{36}))?");
    private static final Pattern LINKS = Pattern.compile(USERS + "/([0-9a-f-]{36})/federated-identity(?:/(eid))?");
    private static final Set<String> USER_FIELDS =
            Set.of("id", "username", "email", "emailVerified", "enabled", "firstName", "lastName", "attributes");
    private static final Set<String> ATTRIBUTES =
            Set.of("person_id", "locale", "certificate_number", "national_number");
    private static final int SHORTEST_PASSWORD = 12;
    private static final int FAILURE_FACTOR = 5;

    /** One of deploy/keycloak/password-lists. */
    private static final String COMMON_PASSWORD = "passwort123456";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final Map<String, ObjectNode> users = new ConcurrentHashMap<>();
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private final Map<String, ArrayNode> sessions = new ConcurrentHashMap<>();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final List<ObjectNode> events = new CopyOnWriteArrayList<>();
    private final Map<String, Map<String, Object>> passkeys = new ConcurrentHashMap<>();
    private final Set<String> linked = ConcurrentHashMap.newKeySet();
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
            case "event" -> events.add((ObjectNode) json.readTree(body));
            case "passkey" -> addPasskey(body);
            default -> throw new IllegalArgumentException("Cannot steer " + what);
        }
        answer(exchange, 204, null);
    }

    /** As the person of that address would on Keycloak's pages. */
    private void addPasskey(String email) {
        String user = users.values().stream()
                .filter(known -> known.get("email").textValue().equals(email))
                .findFirst()
                .orElseThrow()
                .get("id")
                .textValue();
        passkeys.put(
                user,
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "type",
                        "webauthn-passwordless",
                        "userLabel",
                        "Laptop",
                        "createdDate",
                        1_790_000_000_000L));
    }

    private void token(HttpExchange exchange, String body) throws IOException {
        Map<String, String> form = form(body);
        if (form.get("grant_type").equals("password")) {
            answer(exchange, signIn(form.get("username"), form.get("password")) ? 200 : 401, Map.of());
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

    private synchronized boolean signIn(String username, String password) {
        String id = users.values().stream()
                .filter(user -> user.get("username").textValue().equals(username))
                .map(user -> user.get("id").textValue())
                .findFirst()
                .orElse(null);
        if (id == null) {
            store("LOGIN_ERROR", null, "user_not_found");
            return false;
        }
        if (failures.getOrDefault(id, 0) >= FAILURE_FACTOR) {
            store("LOGIN_ERROR", id, "user_temporarily_disabled");
            return false;
        }
        if (password.equals(passwords.get(id)) && !users.get(id).get("enabled").booleanValue()) {
            store("LOGIN_ERROR", id, "user_disabled");
            return false;
        }
        if (password.equals(passwords.get(id))) {
            failures.remove(id);
            sessions.computeIfAbsent(id, key -> json.createArrayNode())
                    .addObject()
                    .put("id", UUID.randomUUID().toString());
            store("LOGIN", id, null);
            return true;
        }
        store("LOGIN_ERROR", id, "invalid_user_credentials");
        if (failures.merge(id, 1, Integer::sum) == FAILURE_FACTOR) {
            store("USER_DISABLED_BY_TEMPORARY_LOCKOUT", id, null);
        }
        return false;
    }

    private void store(String type, String userId, String error) {
        events.add(json.createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("time", System.currentTimeMillis())
                .put("type", type)
                .put("userId", userId)
                .put("error", error));
    }

    private void events(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        if (!query.contains("direction=asc")) {
            answer(exchange, 400, Map.of("error", "only direction=asc"));
            return;
        }
        ArrayNode found = json.createArrayNode();
        events.stream()
                .filter(event -> event.get("time").longValue() >= number(query, "dateFrom"))
                .filter(event -> query.contains("type=" + event.get("type").textValue()))
                .sorted(Comparator.comparingLong(event -> event.get("time").longValue()))
                // Keycloak's pages: so many results left out, then at most so many.
                .skip(number(query, "first"))
                .limit(number(query, "max"))
                .forEach(found::add);
        answer(exchange, 200, found);
    }

    private static long number(String query, String name) {
        Matcher value = Pattern.compile("(?:^|&)" + name + "=([0-9]+)").matcher(query);
        require(value.find());
        return Long.parseLong(value.group(1));
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
        Matcher logout = LOGOUT.matcher(path);
        Matcher session = SESSIONS.matcher(path);
        Matcher attack = FAILURES.matcher(path);
        Matcher credentials = CREDENTIALS.matcher(path);
        Matcher links = LINKS.matcher(path);
        if (path.equals(USERS) && method.equals("GET")) {
            find(exchange);
        } else if (path.equals(USERS) && method.equals("POST")) {
            create(exchange, (ObjectNode) json.readTree(body));
        } else if (user.matches() && method.equals("GET")) {
            ObjectNode known = users.get(user.group(1));
            answer(exchange, known == null ? 404 : 200, known == null ? Map.of("error", "User not found") : known);
        } else if (user.matches() && method.equals("PUT")) {
            update(exchange, user.group(1), (ObjectNode) json.readTree(body));
        } else if (user.matches() && method.equals("DELETE")) {
            answer(exchange, users.remove(user.group(1)) == null ? 404 : 204, null);
        } else if (reset.matches() && method.equals("PUT")) {
            setPassword(exchange, reset.group(1), json.readTree(body));
        } else if (logout.matches() && method.equals("POST")) {
            sessions.remove(logout.group(1));
            answer(exchange, users.containsKey(logout.group(1)) ? 204 : 404, null);
        } else if (session.matches() && method.equals("GET")) {
            answer(exchange, 200, sessions.getOrDefault(session.group(1), json.createArrayNode()));
        } else if (path.equals(EVENTS) && method.equals("GET")) {
            events(exchange);
        } else if (attack.matches() && method.equals("DELETE")) {
            failures.remove(attack.group(1));
            answer(exchange, 204, null);
        } else if (credentials.matches()) {
            credentials(exchange, method, credentials.group(1), credentials.group(2));
        } else if (links.matches()) {
            links(exchange, method, links.group(1));
        } else {
            answer(exchange, 404, Map.of("error", "HTTP 404 Not Found"));
        }
    }

    private void find(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        Matcher attribute = Pattern.compile("(?:^|&)q=person_id:([^&]+)").matcher(query);
        if (attribute.find()) {
            answer(
                    exchange,
                    200,
                    usersWith(user -> attribute
                            .group(1)
                            .equals(user.at("/attributes/person_id/0").asText())));
            return;
        }
        Matcher email = Pattern.compile("(?:^|&)email=([^&]+)").matcher(query);
        if (!email.find() || !query.contains("exact=true")) {
            answer(exchange, 400, Map.of("error", "only exact=true by email"));
            return;
        }
        answer(exchange, 200, usersWith(user -> user.get("email").textValue().equals(email.group(1))));
    }

    private ArrayNode usersWith(Predicate<ObjectNode> condition) {
        ArrayNode found = json.createArrayNode();
        users.values().stream().filter(condition).forEach(found::add);
        return found;
    }

    private synchronized void create(HttpExchange exchange, ObjectNode user) throws IOException {
        check(user);
        if (!isTaken(exchange, user, null)) {
            add(exchange, user);
        }
    }

    private void add(HttpExchange exchange, ObjectNode user) throws IOException {
        String id = UUID.randomUUID().toString();
        users.put(id, user.put("id", id));
        exchange.getResponseHeaders().set("Location", url() + USERS + "/" + id);
        answer(exchange, 201, null);
    }

    private boolean isTaken(HttpExchange exchange, ObjectNode user, String by) throws IOException {
        boolean taken = users.values().stream()
                .filter(other -> !other.get("id").asText().equals(by))
                .anyMatch(other -> other.get("email").equals(user.get("email"))
                        || other.get("username").equals(user.get("username")));
        if (taken) {
            answer(exchange, 409, Map.of("errorMessage", "User exists with same email"));
        }
        return taken;
    }

    private synchronized void update(HttpExchange exchange, String id, ObjectNode user) throws IOException {
        check(user);
        if (!user.get("email").asText().contains("@")) {
            answer(exchange, 400, Map.of("errorMessage", "error-invalid-email"));
            return;
        }
        if (isTaken(exchange, user, id)) {
            return;
        }
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
        } else if (value.equalsIgnoreCase(COMMON_PASSWORD)) {
            answer(
                    exchange,
                    400,
                    Map.of(
                            "error",
                            "invalidPasswordBlacklistedMessage",
                            "error_description",
                            "Invalid password: password is not allowed."));
        } else {
            passwords.put(id, value);
            answer(exchange, 204, null);
        }
    }

    private void credentials(HttpExchange exchange, String method, String user, String credential) throws IOException {
        Map<String, Object> passkey = passkeys.get(user);
        if (method.equals("GET")) {
            Map<String, Object> password =
                    Map.of("id", UUID.randomUUID().toString(), "type", "password", "createdDate", 1);
            answer(exchange, 200, passkey == null ? List.of(password) : List.of(password, passkey));
        } else if (passkey != null && passkey.get("id").equals(credential)) {
            passkeys.remove(user);
            answer(exchange, 204, null);
        } else {
            answer(exchange, 404, Map.of("error", "Credential not found"));
        }
    }

    private void links(HttpExchange exchange, String method, String user) throws IOException {
        switch (method) {
            case "GET" ->
                answer(exchange, 200, linked.contains(user) ? List.of(Map.of("identityProvider", "eid")) : List.of());
            case "POST" -> answer(exchange, linked.add(user) ? 204 : 409, null);
            default -> answer(exchange, linked.remove(user) ? 204 : 404, null);
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
