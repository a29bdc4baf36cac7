package de.guildhall.notification.directory;

import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Rule;
import org.junit.jupiter.api.Test;

@Rule("API-4")
class DirectoryContractTest {

    @Test
    void everythingThatIsReadOfPersonsIsPublished() {
        EventContract.assertPublishes("identity.person", DirectoryConsumer.PersonState.class);
    }

    @Test
    void everythingThatIsReadOfChambersIsPublished() {
        EventContract.assertPublishes("org.chamber", DirectoryConsumer.ChamberState.class);
    }

    @Test
    void everythingThatIsReadOfOrganisationsIsPublished() {
        EventContract.assertPublishes("org.organisation", DirectoryConsumer.OrganisationState.class);
    }

    @Test
    void everythingThatIsReadOfGrantsIsPublished() {
        EventContract.assertPublishes("permission.grant.revoked", DirectoryConsumer.GrantState.class);
    }
}
