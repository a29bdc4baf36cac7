package de.guildhall.permission.person;

import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class PersonContractTest {

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        EventContract.assertPublishes("identity.person", PersonConsumer.PersonState.class);
    }
}
