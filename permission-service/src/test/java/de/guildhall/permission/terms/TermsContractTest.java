package de.guildhall.permission.terms;

import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class TermsContractTest {

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        EventContract.assertPublishes("identity.terms", TermsConsumer.TermsState.class);
        EventContract.assertPublishes("identity.terms-acceptance", TermsAcceptanceConsumer.AcceptanceState.class);
    }
}
