package de.guildhall.permission.grant;

import de.guildhall.permission.testing.Register;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Person;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The API of grants as a test calls it. */
final class GrantCalls {

    static final String GRANTS = "/api/permission/v1/grants";

    private GrantCalls() {}

    static ValidatableResponse give(Person giver, Person receiver, String role, Scope scope) {
        return give(giver, wish(receiver, role, scope));
    }

    static ValidatableResponse give(Person giver, Map<String, Object> wish) {
        return giver.calls().body(wish).post(GRANTS).then();
    }

    /** The id of a grant that was given without objection. */
    static String granted(Person giver, Person receiver, String role, Scope scope) {
        return give(giver, receiver, role, scope).statusCode(201).extract().path("grantId");
    }

    static ValidatableResponse read(Person reader, Object grant) {
        return reader.calls().get(GRANTS + "/" + grant).then();
    }

    /** @param place the name of the query parameter that says where */
    static ValidatableResponse list(Person reader, String place, UUID id) {
        return reader.calls().queryParam(place, id).get(GRANTS).then();
    }

    static ValidatableResponse revoke(Person revoker, Object grant) {
        return revoker.calls().delete(GRANTS + "/" + grant).then();
    }

    /** A receiver whom identity-service has told of. */
    static Map<String, Object> wish(Person receiver, String role, Scope scope) {
        CDI.current().select(Register.class).get().name(receiver);
        return new HashMap<>(Map.of(
                "personId",
                receiver.id().toString(),
                "role",
                role,
                "scope",
                scope.toString(),
                "reason",
                "neu im Team"));
    }
}
