package de.guildhall.exam.occupation;

import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class OccupationContractTest {

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        EventContract.assertPublishes("org.occupation", OccupationConsumer.OccupationState.class);
    }
}
