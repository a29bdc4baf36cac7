package de.guildhall.exam.testing;

import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Each test has a chamber of its own with a clerk, another chamber, and two occupations. */
public abstract class OccupationsTest {

    @Inject
    protected Register register;

    @Inject
    protected Rows rows;

    protected final UUID chamber = UUID.randomUUID();
    protected final UUID otherChamber = UUID.randomUUID();
    protected final Person clerk = Person.named("Okko Janssen").clerkOf(chamber);
    protected UUID baker;
    protected UUID joiner;

    @BeforeEach
    void addOccupations() {
        baker = register.occupation("Bäcker");
        joiner = register.occupation("Tischler");
    }
}
