package de.guildhall.permission.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.permission.testing.ChamberTest;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("USR-10")
class WithdrawnPersonTest extends ChamberTest {

    private static final String HELD = "select count(*) from grants where person_id = ? and revoked_at is null";

    @Test
    void whoWasInvitedAndNeverCameHoldsNothingAndHasNoNameHere() {
        UUID organisation = register.activeOrganisation(chamber, "Metallbau Vogt");
        Person invited = register.ofOrganisation("Lena Voght", "trainer", organisation, chamber);
        tell(invited, "INVITED", "Lena", 1);
        await().until(() -> known(invited) == 1);

        tell(invited, "WITHDRAWN", "", 2);

        await().until(() -> rows.count(HELD, invited.id()) == 0);
        assertThat(known(invited)).isZero();
        var ended = Events.await(
                "permission.grant",
                event -> event.type().contains("revoked")
                        && event.state()
                                .get("personId")
                                .textValue()
                                .equals(invited.id().toString()));
        assertThat(ended.state().hasNonNull("revokedAt")).isTrue();
    }

    private int known(Person person) {
        return (int) rows.count("select count(*) from persons where id = ?", person.id());
    }

    private static void tell(Person person, String state, String name, int version) {
        Events.publish(
                "identity.person",
                person.id(),
                "identity.person.changed",
                Map.of(
                        "personId", person.id(),
                        "givenName", name,
                        "familyName", name,
                        "email", "",
                        "language", "de",
                        "state", state,
                        "version", version));
    }
}
