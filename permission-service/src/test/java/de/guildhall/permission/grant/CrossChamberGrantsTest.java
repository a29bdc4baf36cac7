package de.guildhall.permission.grant;

import static de.guildhall.permission.grant.GrantCalls.give;
import static de.guildhall.permission.grant.GrantCalls.granted;
import static de.guildhall.permission.grant.GrantCalls.revoke;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import de.guildhall.permission.testing.TwoChambersTest;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No chamber lets its own people look at what the others keep. */
@QuarkusTest
@Rule("USR-16")
class CrossChamberGrantsTest extends TwoChambersTest {

    private static final String ROLE = "clerk-across-chambers";

    private Person operator;
    private Scope there;

    @BeforeEach
    void appoint() {
        operator = register.operator("Betrieb");
        there = Scope.chamber(chamber);
    }

    @Test
    void theOperatorAllowsSomebodyToLookAcrossChambers() {
        Person clerk = Person.named("Karin Brinkmann");

        granted(operator, clerk, ROLE, there);

        clerk.actingFor(ActingFor.chamber(chamber))
                .calls()
                .get("/api/permission/v1/access")
                .then()
                .body("ways.role", contains(ROLE))
                .body("ways[0].permissions", hasItem("org.look.open"))
                .body("ways[0].grants", hasKey("chamber:" + chamber));
    }

    @Test
    void neitherTheChambersAdministratorNorAClerkAllowsIt() {
        Person clerk = register.ofChamber("Karin Brinkmann", "clerk", chamber);

        give(chamberAdministrator, Person.stranger(), ROLE, there).statusCode(403);
        give(clerk, Person.stranger(), ROLE, there).statusCode(403);
    }

    @Test
    void theChambersAdministratorEndsIt() {
        Person clerk = Person.named("Karin Brinkmann");
        String grant = granted(operator, clerk, ROLE, there);

        revoke(chamberAdministrator, grant).statusCode(204);

        clerk.actingFor(ActingFor.chamber(chamber))
                .calls()
                .get("/api/permission/v1/access")
                .then()
                .body("ways", empty());
    }
}
