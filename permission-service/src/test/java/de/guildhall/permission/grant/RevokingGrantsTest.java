package de.guildhall.permission.grant;

import static de.guildhall.permission.grant.GrantCalls.GRANTS;
import static de.guildhall.permission.grant.GrantCalls.give;
import static de.guildhall.permission.grant.GrantCalls.granted;
import static de.guildhall.permission.grant.GrantCalls.list;
import static de.guildhall.permission.grant.GrantCalls.read;
import static de.guildhall.permission.grant.GrantCalls.revoke;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import de.guildhall.permission.testing.ChamberTest;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevokingGrantsTest extends ChamberTest {

    @Test
    @Rule("USR-1")
    void aRevokedGrantNamesTheMomentAndLeavesTheList() {
        // Given
        String id = granted(chamberAdministrator, Person.stranger(), "clerk", Scope.chamber(chamber));

        // When
        revoke(chamberAdministrator, id).statusCode(204);

        // Then
        read(chamberAdministrator, id).body("revokedAt", notNullValue()).body("access.revoke", equalTo(false));
        list(chamberAdministrator, "chamberId", chamber).body("items.role", contains("chamber-administrator"));
        Published told = Events.await(
                "permission.grant",
                event -> event.key().equals(id) && event.state().has("revokedAt"));
        assertThat(told.type()).isEqualTo("de.guildhall.permission.grant.revoked.v1");
        assertThat(told.state().path("version").longValue()).isEqualTo(2);
    }

    @Test
    void aGrantIsRevokedOnlyOnce() {
        String id = granted(chamberAdministrator, Person.stranger(), "clerk", Scope.chamber(chamber));
        revoke(chamberAdministrator, id).statusCode(204);

        revoke(chamberAdministrator, id).statusCode(409).body("code", equalTo("permission.grant.ended"));
    }

    @Test
    void aRevokedRoleMayBeGivenAgain() {
        Person newcomer = Person.stranger();
        String id = granted(chamberAdministrator, newcomer, "clerk", Scope.chamber(chamber));
        revoke(chamberAdministrator, id).statusCode(204);

        give(chamberAdministrator, newcomer, "clerk", Scope.chamber(chamber)).statusCode(201);
    }

    /** A clerk reads who may do what in a company: to unlock its people (ACC-12) and to answer its questions. */
    @Test
    void nobodyElseRevokesAGrantAndWhoLooksAfterTheCompanyReadsIt() {
        UUID otherChamber = register.chamber("Kammer München");
        UUID organisation = register.activeOrganisation(chamber, "Metallbau Vogt");
        Person clerk = register.ofChamber("Clerk", "clerk", chamber);
        Person elsewhere = register.ofChamber("Andere", "chamber-administrator", otherChamber);
        Person clerkElsewhere = register.ofChamber("Andere", "clerk", otherChamber);
        Person administrator = register.ofOrganisation("Verwalterin", "administrator", organisation, chamber);
        String id = granted(chamberAdministrator, Person.stranger(), "trainer", Scope.organisation(organisation));

        revoke(elsewhere, id).statusCode(404);
        read(elsewhere, id).statusCode(404);
        revoke(clerk, id).statusCode(403);
        read(clerk, id).statusCode(200);
        read(clerkElsewhere, id).statusCode(404);
        revoke(administrator, id).statusCode(403);
        read(administrator, id).statusCode(200);
        given().delete(GRANTS + "/" + id).then().statusCode(401);
        given().get(GRANTS + "/" + id).then().statusCode(401);
    }

    @Test
    void anUnknownGrantIsNotFound() {
        UUID unknown = UUID.randomUUID();

        revoke(chamberAdministrator, unknown).statusCode(404);
        read(chamberAdministrator, unknown).statusCode(404);
        revoke(chamberAdministrator, "nonsense").statusCode(404);
    }
}
