package de.guildhall.org.testing;

import static org.hamcrest.Matchers.equalTo;

import de.guildhall.platform.testing.Person;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A client that got no answer sends its request again. */
public final class Repetition {

    private Repetition() {}

    /** The same request has the same answer; another one does not get the key. */
    public static void assertDoneOnce(
            Person person, String path, Map<String, Object> body, String field, String other) {
        String key = UUID.randomUUID().toString();
        String first = post(person, key, path, body).statusCode(201).extract().path("id");
        post(person, key, path, body).statusCode(201).body("id", equalTo(first));
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, other);
        post(person, key, path, changed).statusCode(422).body("code", equalTo("request.idempotency-key-reused"));
    }

    private static ValidatableResponse post(Person person, String key, String path, Map<String, Object> body) {
        return person.calls()
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then();
    }
}
