package de.guildhall.permission.role;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoleResourceTest {

    @Test
    @Rule("USR-4")
    void everySignedInPersonReadsWhatEachRolePermits() {
        Person.stranger()
                .calls()
                .get("/api/permission/v1/roles")
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items.find { it.role == 'contract-trainer' }.scopeKind", equalTo("training-relationship"))
                .body("items.find { it.role == 'contract-trainer' }.functionKind", equalTo("organisation"))
                .body("items.find { it.role == 'contract-trainer' }.grantedByHand", equalTo(false))
                .body(
                        "items.find { it.role == 'clerk' }.permissions"
                                + ".find { it.permission == 'exam.exam-date.edit' }.explanation.de",
                        equalTo("Prüfungstermine anlegen, ändern und löschen"));
    }

    @Test
    void nobodyReadsItWithoutSigningIn() {
        given().get("/api/permission/v1/roles").then().statusCode(401);
    }
}
