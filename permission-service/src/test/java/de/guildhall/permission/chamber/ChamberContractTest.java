package de.guildhall.permission.chamber;

import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class ChamberContractTest {

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        EventContract.assertPublishes("org.chamber", ChamberConsumer.ChamberState.class);
    }
}
