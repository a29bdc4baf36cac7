package de.guildhall.permission.departure;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Person;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The API of departures as a test calls it. */
final class DepartureCalls {

    static final String DEPARTURES = "/api/permission/v1/departures";

    private DepartureCalls() {}

    static Map<String, Object> wish(Person leaver, UUID organisation, Person successor) {
        return new HashMap<>(Map.of(
                "personId", leaver.id().toString(),
                "scope", Scope.organisation(organisation).toString(),
                "successorId", successor.id().toString(),
                "reason", "wechselt den Betrieb"));
    }

    static ValidatableResponse leave(Person recorder, Person leaver, UUID organisation, Person successor) {
        return record(recorder, wish(leaver, organisation, successor));
    }

    static ValidatableResponse record(Person recorder, Map<String, Object> wish) {
        return recorder.calls().body(wish).post(DEPARTURES).then();
    }

    static ValidatableResponse prospect(Person recorder, Person leaver, UUID organisation) {
        return recorder.calls()
                .queryParam("personId", leaver.id())
                .queryParam("organisationId", organisation)
                .get(DEPARTURES + "/prospect")
                .then();
    }

    static ValidatableResponse list(Person reader, UUID organisation) {
        return reader.calls()
                .queryParam("organisationId", organisation)
                .get(DEPARTURES)
                .then();
    }

    static ValidatableResponse takeBack(Person recorder, Object departure) {
        return recorder.calls().post(DEPARTURES + "/" + departure + "/return").then();
    }

    static Map<String, Object> move(String role, Scope scope) {
        return Map.of("role", role, "scope", scope.toString());
    }

    static Map<String, Object> with(Map<String, Object> wish, String field, List<?> value) {
        wish.put(field, value);
        return wish;
    }
}
