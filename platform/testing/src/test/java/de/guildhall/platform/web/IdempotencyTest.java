package de.guildhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.platform.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    @Inject
    DataSource database;

    @Test
    void tenSimultaneousRequestsWithOneKeyHaveOneEffectAndOneAnswer() {
        Person person = Person.stranger();
        String key = UUID.randomUUID().toString();
        String name = name();

        List<String> answers = IntStream.range(0, 10)
                .parallel()
                .mapToObj(i -> create(person, key, name)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .toList();

        assertThat(answers).hasSize(10).containsOnly(answers.getFirst());
        assertThat(count(name)).isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        Person person = Person.stranger();
        String key = UUID.randomUUID().toString();
        create(person, key, name()).then().statusCode(200);

        create(person, key, name()).then().statusCode(422).body("code", equalTo("request.idempotency-key-reused"));
    }

    @Test
    void twoPersonsMayUseTheSameKey() {
        String key = UUID.randomUUID().toString();
        String name = name();

        create(Person.stranger(), key, name).then().statusCode(200);
        create(Person.stranger(), key, name).then().statusCode(200);

        assertThat(count(name)).isEqualTo(2);
    }

    @Test
    void withoutAKeyEveryRequestCounts() {
        String name = name();
        Person person = Person.stranger();

        person.calls().body(Map.of("name", name)).post("/probes").then().statusCode(200);
        person.calls().body(Map.of("name", name)).post("/probes").then().statusCode(200);

        assertThat(count(name)).isEqualTo(2);
    }

    @Test
    void aKeyHasOneToAHundredCharacters() {
        create(Person.stranger(), "k".repeat(100), name()).then().statusCode(200);
        create(Person.stranger(), "k".repeat(101), name()).then().statusCode(400);
    }

    @Test
    void whatWasBegunIsFinishedThoughTheClientHangsUp() throws Exception {
        Person person = Person.stranger();
        String key = UUID.randomUUID().toString();
        String name = name();

        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table probes in share mode");
            try (Socket client = new Socket("localhost", RestAssured.port)) {
                client.getOutputStream().write(request(person, key, name));
                await().until(this::somebodyWaits);
            }
            // The server has heard of the hang-up at the latest when it answers others again.
            IntStream.range(0, 20).forEach(i -> assertThat(count(name)).isZero());
            other.rollback();
        }

        await().until(() -> count(name) == 1);
        create(person, key, name).then().statusCode(200);
        assertThat(count(name)).isEqualTo(1);
    }

    private boolean somebodyWaits() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet waiting = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            waiting.next();
            return waiting.getInt(1) > 0;
        }
    }

    private static byte[] request(Person person, String key, String name) {
        String body = "{\"name\": \"%s\"}".formatted(name);
        return String.join(
                        "\r\n",
                        "POST /probes HTTP/1.1",
                        "Host: localhost",
                        "Content-Type: application/json",
                        "Authorization: Bearer " + person.token(),
                        Idempotency.HEADER + ": " + key,
                        "Content-Length: " + body.length(),
                        "",
                        body)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String name() {
        return UUID.randomUUID().toString().substring(0, 20);
    }

    private static Response create(Person person, String key, String name) {
        return person.calls()
                .header(Idempotency.HEADER, key)
                .body(Map.of("name", name))
                .post("/probes");
    }

    private static long count(String name) {
        return Long.parseLong(RestAssured.given()
                .queryParam("name", name)
                .get("/probes/count")
                .asString());
    }
}
