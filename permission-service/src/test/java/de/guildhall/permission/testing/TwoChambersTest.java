package de.guildhall.permission.testing;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Beside the own chamber there is another, and each has an active organisation. */
public abstract class TwoChambersTest extends ChamberTest {

    protected UUID otherChamber;
    protected UUID organisation;
    protected UUID organisationElsewhere;

    @BeforeEach
    void openOrganisations() {
        otherChamber = register.chamber("Kammer München");
        organisation = register.activeOrganisation(chamber, "Metallbau Vogt");
        organisationElsewhere = register.activeOrganisation(otherChamber, "Bäckerei Huber");
    }
}
