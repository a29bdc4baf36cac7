package de.guildhall.exam.examdate;

import de.guildhall.platform.testing.Person;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The API of exam dates as a test calls it. */
final class ExamDateCalls {

    static final String DATES = "/api/exam/v1/exam-dates";

    private ExamDateCalls() {}

    static ValidatableResponse plan(Person person, Map<String, Object> wish) {
        return person.calls().body(wish).post(DATES).then();
    }

    /** The id of a date that was planned without objection. */
    static String planned(Person person, Map<String, Object> wish) {
        return plan(person, wish).statusCode(201).extract().path("id");
    }

    static ValidatableResponse list(Person person) {
        return person.calls().get(DATES).then();
    }

    static ValidatableResponse read(Person person, String date) {
        return person.calls().get(DATES + "/" + date).then();
    }

    /** Of a date as it was planned: the first version. */
    static ValidatableResponse change(Person person, String date, Map<String, Object> wish) {
        return person.calls()
                .header("If-Match", "\"1\"")
                .body(wish)
                .put(DATES + "/" + date)
                .then();
    }

    /** Of a date as it was planned: the first version. */
    static ValidatableResponse remove(Person person, String date) {
        return person.calls()
                .header("If-Match", "\"1\"")
                .delete(DATES + "/" + date)
                .then();
    }

    static Map<String, Object> wish(UUID chamber, UUID occupation, String startsOn) {
        return new HashMap<>(Map.of(
                "chamberId",
                chamber.toString(),
                "occupationId",
                occupation.toString(),
                "kind",
                "PART_1",
                "startsOn",
                startsOn,
                "registrationUntil",
                "2027-03-01",
                "place",
                "Osnabrück, Saal 2"));
    }
}
