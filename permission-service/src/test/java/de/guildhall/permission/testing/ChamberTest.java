package de.guildhall.permission.testing;

import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Each test has a chamber of its own, with somebody who administers it. */
public abstract class ChamberTest {

    @Inject
    protected Register register;

    @Inject
    protected Rows rows;

    protected UUID chamber;
    protected Person chamberAdministrator;

    @BeforeEach
    void openChamber() {
        chamber = register.chamber("Kammer Osnabrück");
        chamberAdministrator = register.ofChamber("Dörte Lüken", "chamber-administrator", chamber);
    }
}
