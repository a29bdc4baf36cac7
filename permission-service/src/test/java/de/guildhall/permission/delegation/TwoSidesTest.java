package de.guildhall.permission.delegation;

import de.guildhall.permission.testing.TwoChambersTest;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.permission.Access;
import de.guildhall.platform.testing.Person;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** The organisation of each test is the principal, and that in the other chamber's district is to act for it. */
abstract class TwoSidesTest extends TwoChambersTest {

    static final List<String> SEES = List.of("portal.use", "company.view", "contracts.view");

    UUID principal;
    UUID delegate;
    Person vogt;
    Person huber;

    @BeforeEach
    void administerBoth() {
        principal = organisation;
        delegate = organisationElsewhere;
        vogt = register.ofOrganisation("Klara Vogt", "administrator", principal, chamber);
        huber = register.ofOrganisation("Anna Huber", "administrator", delegate, otherChamber);
        register.number(principal, "100");
        register.number(delegate, "200");
    }

    /** As if both had agreed. */
    UUID given(List<String> rights, String sites, boolean passesOn) {
        return register.delegation(principal, chamber, delegate, rights, sites, passesOn, null);
    }

    UUID site(String name) {
        UUID site = register.activeOrganisation(chamber, name);
        rows.update("update organisations set head_office_id = ? where id = ?", principal, site);
        return site;
    }

    static Access access(Person person, UUID at) {
        return Person.known(person.id(), person.name())
                .actingFor(ActingFor.organisation(at))
                .calls()
                .get("/api/permission/v1/access")
                .as(Access.class);
    }

    static boolean may(Person person, String permission, UUID at) {
        return access(person, at).holds(permission);
    }

    static Map<String, Object> extent(List<String> rights) {
        return extent(rights, false);
    }

    static Map<String, Object> extent(List<String> rights, boolean passesOn) {
        return Map.of("rights", new TreeSet<>(rights), "allSites", false, "passesOn", passesOn);
    }

    static ValidatableResponse get(Person person, String path) {
        return person.calls().get("/api/permission/v1/" + path).then();
    }

    static ValidatableResponse post(Person person, String path, Object body) {
        return person.calls().body(body).post("/api/permission/v1/" + path).then();
    }
}
