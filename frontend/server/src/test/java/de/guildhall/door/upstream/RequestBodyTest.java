package de.guildhall.door.upstream;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.guildhall.door.DoorConfig;
import de.guildhall.door.surroundings.Browser;
import de.guildhall.door.surroundings.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RequestBodyTest {

    private static final String PROBLEM = "application/problem+json";

    @Inject
    DoorConfig config;

    @Inject
    BodyMemory memory;

    /** Also one that is still being sent while the answer comes back. */
    @ParameterizedTest
    @ValueSource(ints = {Surroundings.MAX_BODY + 1, 50 * Surroundings.MAX_BODY})
    void aBodyThatAnnouncesTooMuchIsRefused(int size) {
        assertTooLarge(imported(BodyPublishers.ofByteArray(new byte[size])));
    }

    @ParameterizedTest
    @ValueSource(ints = {Surroundings.MAX_BODY + 1, 50 * Surroundings.MAX_BODY})
    void aBodyThatGrowsTooLargeIsRefused(int size) {
        assertTooLarge(streamed(size));
    }

    @Test
    void tooLargeIsTooLargeWhereverItIsSent() {
        given().body(new byte[Surroundings.MAX_BODY + 1])
                .post("/nowhere")
                .then()
                .statusCode(413)
                .contentType(PROBLEM)
                .header("X-Content-Type-Options", "nosniff");
    }

    private void assertTooLarge(HttpRequest.Builder request) {
        HttpResponse<String> response = new Browser(config).send(request);

        assertEquals(413, response.statusCode());
        assertEquals(PROBLEM, response.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("door.request.too-large", new JsonObject(response.body()).getString("code"));
    }

    @Test
    void slowSendersKeepNobodyElseOut() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int sender = 0; sender < 2 * Forwarder.CONNECTIONS_PER_SERVER; sender++) {
                slow.add(beginning("POST /api/org/v1/imports HTTP/1.1\r\nHost: localhost\r\n"
                        + "Authorization: Bearer of-a-partner\r\nContent-Length: 1000\r\n\r\nbegun"));
            }

            assertEquals(200, new Browser(config).send(streamed(5000)).statusCode());

            for (Socket sender : slow) {
                assertEquals(0, sender.getInputStream().available(), "Refused before the others had their turn");
            }
            for (Socket sender : slow) {
                String answer = new String(sender.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
                assertTrue(answer.contains("door.request.too-slow"), answer);
            }
        } finally {
            for (Socket sender : slow) {
                sender.close();
            }
        }
    }

    @Test
    void bodiesThatFindNoMemoryAreSentAgainLater() {
        await().until(() -> memory.reserve(BodyMemory.BYTES));
        try {
            HttpResponse<String> refused = new Browser(config).send(streamed(1));

            assertEquals(503, refused.statusCode());
            assertEquals("5", refused.headers().firstValue("Retry-After").orElseThrow());
            assertEquals("door.overloaded", new JsonObject(refused.body()).getString("code"));
        } finally {
            memory.release(BodyMemory.BYTES);
        }
        assertEquals(200, new Browser(config).send(streamed(1)).statusCode());
    }

    @Test
    void aLargeBodyWithinTheLimitArrivesWhole() {
        HttpResponse<String> response = new Browser(config).send(streamed(Surroundings.MAX_BODY));

        assertEquals(Surroundings.MAX_BODY, new JsonObject(response.body()).getInteger("length"));
    }

    private Socket beginning(String request) throws IOException {
        Socket socket = new Socket("localhost", config.portalUrl().getPort());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Without Content-Length. */
    private HttpRequest.Builder streamed(int size) {
        return imported(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size])));
    }

    private HttpRequest.Builder imported(HttpRequest.BodyPublisher body) {
        return new Browser(config)
                .request("/api/org/v1/imports")
                .header("Authorization", "Bearer of-a-partner")
                .POST(body);
    }
}
