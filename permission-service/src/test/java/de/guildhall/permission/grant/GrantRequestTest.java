package de.guildhall.permission.grant;

import static de.guildhall.permission.grant.GrantCalls.GRANTS;
import static de.guildhall.permission.grant.GrantCalls.give;
import static de.guildhall.permission.grant.GrantCalls.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.permission.testing.ChamberTest;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a request to give a grant has to say. */
@QuarkusTest
class GrantRequestTest extends ChamberTest {

    @Test
    void everyMissingFieldIsNamedAtOnce() {
        give(chamberAdministrator, Map.of())
                .statusCode(400)
                .body("code", equalTo("request.invalid"))
                .body("violations.field", containsInAnyOrder("personId", "role", "scope", "reason"));
    }

    @Test
    void whatDoesNotFitTogetherIsNamedAtOnce() {
        Map<String, Object> wish = wish(Person.stranger(), "clerk", Scope.organisation(UUID.randomUUID()));
        wish.put("validFrom", "2026-03-01T00:00:00Z");
        wish.put("validUntil", "2026-02-01T00:00:00Z");

        give(chamberAdministrator, wish)
                .statusCode(400)
                .body("violations.field", contains("scope", "validUntil"))
                .body("violations.code", contains("does-not-fit-role", "before-begin"));
    }

    @Test
    void aGrantThatWouldBeOverAlreadyIsRefused() {
        Map<String, Object> wish = wish(Person.stranger(), "clerk", Scope.chamber(chamber));
        wish.put("validFrom", "2026-01-01T00:00:00Z");
        wish.put("validUntil", "2026-02-01T00:00:00Z");

        give(chamberAdministrator, wish)
                .statusCode(400)
                .body("violations.field", contains("validUntil"))
                .body("violations.code", contains("past"));
    }

    @Test
    void aMomentThatNobodyMeansIsRefused() {
        Map<String, Object> wish = wish(Person.stranger(), "clerk", Scope.chamber(chamber));
        wish.put("validFrom", "-999999999-01-01T00:00:00Z");
        wish.put("validUntil", "+999999999-01-01T00:00:00Z");

        give(chamberAdministrator, wish)
                .statusCode(400)
                .body("violations.field", contains("validFrom", "validUntil"))
                .body("violations.code", contains("plausible-date", "plausible-date"));
    }

    @Test
    void aPersonWhomNobodyToldOfGetsNothing() {
        Map<String, Object> wish = wish(Person.stranger(), "clerk", Scope.chamber(chamber));
        UUID unknown = UUID.randomUUID();
        wish.put("personId", unknown.toString());

        give(chamberAdministrator, wish)
                .statusCode(400)
                .body("violations.field", contains("personId"))
                .body("violations.code", contains("unknown"));
        assertThat(rows.count("select count(*) from grants where person_id = ?", unknown))
                .isZero();
    }

    @Test
    void unknownAndAutomaticRolesAreRefused() {
        give(chamberAdministrator, Person.stranger(), "king", Scope.chamber(chamber))
                .statusCode(400)
                .body("violations.code", contains("unknown"));
        give(chamberAdministrator, Person.stranger(), "contract-trainer", Scope.trainingRelationship(UUID.randomUUID()))
                .statusCode(400)
                .body("violations.code", contains("automatic"));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        chamberAdministrator
                .calls()
                .body("{\"scope\": \"guild:1\"}")
                .post(GRANTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("scope"));
        chamberAdministrator
                .calls()
                .body("{\"surprise\": 1}")
                .post(GRANTS)
                .then()
                .statusCode(400)
                .body("violations.code", contains("unknown"));
        chamberAdministrator.calls().body("{").post(GRANTS).then().statusCode(400);
        chamberAdministrator.calls().post(GRANTS).then().statusCode(400);
    }
}
