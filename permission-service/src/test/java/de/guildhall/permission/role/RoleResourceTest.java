package de.guildhall.permission.role;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
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
    void everySignedInPersonReadsWhichRightsEachRoleHas() {
        Person.stranger()
                .calls()
                .get("/api/permission/v1/roles")
                .then()
                .statusCode(200)
                .body("items", hasSize(18))
                .body("items.find { it.role == 'contract-trainer' }.scopeKind", equalTo("training-relationship"))
                .body("items.find { it.role == 'contract-trainer' }.functionKind", equalTo("organisation"))
                .body("items.find { it.role == 'contract-trainer' }.grantedByHand", equalTo(false))
                .body(
                        "items.find { it.role == 'contract-trainer' }.rights",
                        contains(
                                "portal.use",
                                "relationships.view",
                                "records.view",
                                "records.approve",
                                "exam-data.view"));
    }

    @Test
    @Rule({"USR-4", "USR-6"})
    void everySignedInPersonReadsWhatEachRightMeans() {
        Person.stranger()
                .calls()
                .get("/api/permission/v1/rights")
                .then()
                .statusCode(200)
                .body("items.find { it.right == 'records.approve' }.areaName.en", equalTo("Training records"))
                .body("items.find { it.right == 'records.approve' }.name.de", equalTo("Ausbildungsnachweise freigeben"))
                .body("items.find { it.right == 'records.approve' }.requires", contains("records.view"))
                .body("items.find { it.right == 'contracts.edit' }.includes", contains("contracts.view"))
                .body("items.find { it.right == 'exam-dates.edit' }.scopeKinds", contains("chamber"));
    }

    @Test
    void nobodyReadsItWithoutSigningIn() {
        given().get("/api/permission/v1/roles").then().statusCode(401);
        given().get("/api/permission/v1/rights").then().statusCode(401);
    }
}
