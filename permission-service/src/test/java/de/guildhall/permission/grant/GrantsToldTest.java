package de.guildhall.permission.grant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.permission.testing.ChamberTest;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.PersonalDataContract;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people read of roles when they ask for all that is known about them. */
@QuarkusTest
class GrantsToldTest extends ChamberTest {

    @Test
    @Rule("AUD-2")
    void aPersonReadsTheOwnRolesAndNotToWhomTheyGaveOthers() {
        Person newcomer = Person.named("Timo Brandt");
        GrantCalls.granted(chamberAdministrator, newcomer, "clerk", Scope.chamber(chamber));

        Map<String, JsonNode> own = PersonalDataContract.told(newcomer.id());
        Map<String, JsonNode> ofGiver = PersonalDataContract.told(chamberAdministrator.id());

        assertThat(own.get("name").at("/rows/0/name").asText()).isEqualTo("Timo Brandt");
        assertThat(own.get("roles").path("rows")).hasSize(1);
        assertThat(own.get("roles").at("/rows/0/role").asText()).isEqualTo("clerk");
        assertThat(own.get("roles").at("/rows/0/chamber").asText()).isEqualTo("Kammer Osnabrück");
        assertThat(ofGiver.get("roles-given").at("/rows/0/role").asText()).isEqualTo("clerk");
        assertThat(ofGiver.toString()).doesNotContain(newcomer.id().toString(), "Timo");
    }
}
