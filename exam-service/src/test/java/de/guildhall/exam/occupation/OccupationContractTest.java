package de.guildhall.exam.occupation;

import de.guildhall.exam.testing.Publisher;
import de.guildhall.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class OccupationContractTest {

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        Publisher.assertPublishes("org.occupation", OccupationConsumer.OccupationState.class);
    }
}
