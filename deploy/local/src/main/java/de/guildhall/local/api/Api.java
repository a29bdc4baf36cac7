package de.guildhall.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The portal's REST API as a partner sees it: one origin, bearer tokens, JSON. */
public final class Api {

    /**
     * What one service was just told may reach another a moment later (events), so a demo that acts at once asks again
     * instead of giving up.
     */
    private static final Set<Integer> NOT_YET = Set.of(403, 404, 429, 502, 503, 504);

    private static final Duration SETTLING = Duration.ofMinutes(2);
    private static final long POLL_MILLIS = 150;

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final HttpClient client;
    private final String origin;

    public Api(HttpClient client, String origin) {
        this.client = client;
        this.origin = origin;
    }

    public JsonNode get(Caller caller, String path) throws InterruptedException {
        return settled(caller, request(caller, path).GET()).body();
    }

    /** The whole of a list, page by page. */
    public List<JsonNode> items(Caller caller, String path) throws InterruptedException {
        var items = new ArrayList<JsonNode>();
        String separator = path.contains("?") ? "&" : "?";
        String cursor = "";
        do {
            var page = get(caller, path + separator + "limit=100" + cursor);
            page.path("items").forEach(items::add);
            cursor = page.hasNonNull("next") ? "&cursor=" + page.get("next").asText() : "";
        } while (!cursor.isEmpty());
        return items;
    }

    /** The first item of a list that has this value in this field; missing if none has. */
    public JsonNode find(Caller caller, String path, String field, String value) throws InterruptedException {
        return items(caller, path).stream()
                .filter(item -> item.path(field).asText().equals(value))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** The key makes the repeat after an interrupted load harmless. */
    public JsonNode create(Caller caller, String path, String key, Object body) throws InterruptedException {
        return settled(caller, json(request(caller, path).header("Idempotency-Key", ascii(key)), "POST", body))
                .body();
    }

    private static String ascii(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    public JsonNode post(Caller caller, String path, Object body) throws InterruptedException {
        return settled(caller, json(request(caller, path), "POST", body)).body();
    }

    public JsonNode change(Caller caller, String method, String path, String version, Object body)
            throws InterruptedException {
        return settled(caller, json(request(caller, path).header("If-Match", "\"" + version + "\""), method, body))
                .body();
    }

    public byte[] file(Caller caller, String path, String type) throws InterruptedException {
        var request = authorised(
                caller, request(caller, path).setHeader("Accept", type).GET());
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new ApiFailed(request.build().uri() + " answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new ApiFailed("Cannot fetch " + path, e);
        }
    }

    /** What Keycloak says to these credentials; a refusal has no {@code access_token}. */
    JsonNode token(Map<String, String> form) throws InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .reduce((a, b) -> a + "&" + b)
                .orElseThrow();
        var request = HttpRequest.newBuilder(
                        URI.create(origin + "/auth/realms/guildhall/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 500) {
                throw new ApiFailed("Keycloak answers " + response.statusCode());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new ApiFailed("Keycloak does not answer", e);
        }
    }

    private HttpRequest.Builder request(Caller caller, String path) {
        var request = HttpRequest.newBuilder(URI.create(origin + "/api" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json");
        if (caller.actingFor() != null) {
            request.header("Acting-For", caller.actingFor());
        }
        return request;
    }

    private HttpRequest.Builder authorised(Caller caller, HttpRequest.Builder request) throws InterruptedException {
        var token = caller.token();
        return token.map(value -> request.setHeader("Authorization", "Bearer " + value))
                .orElse(request);
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, String method, Object body) {
        try {
            return request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        } catch (IOException e) {
            throw new ApiFailed("Cannot write " + body, e);
        }
    }

    private Answer settled(Caller caller, HttpRequest.Builder request) throws InterruptedException {
        boolean conditional =
                request.copy().build().headers().firstValue("If-Match").isPresent();
        var deadline = Instant.now().plus(SETTLING);
        while (true) {
            var answer = send(authorised(caller, request).build());
            if (answer.status() < 300) {
                return answer;
            }
            if (!answer.mayChange(conditional) || Instant.now().isAfter(deadline)) {
                var refused = request.build();
                throw new ApiFailed("%s %s as %s answered %d: %s"
                        .formatted(refused.method(), refused.uri(), caller, answer.status(), answer.body()));
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    private Answer send(HttpRequest request) throws InterruptedException {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            var body = response.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), body);
        } catch (IOException e) {
            return new Answer(503, TextNode.valueOf(e.toString()));
        }
    }

    private record Answer(int status, JsonNode body) {

        boolean mayChange(boolean conditional) {
            return NOT_YET.contains(status)
                    || status == 400 && namesSomethingUnknown()
                    // An event was applied to the object at the same moment.
                    || status == 412 && !conditional;
        }

        private boolean namesSomethingUnknown() {
            return body.path("violations")
                    .valueStream()
                    .anyMatch(violation -> violation.path("code").asText().equals("unknown"));
        }
    }
}
