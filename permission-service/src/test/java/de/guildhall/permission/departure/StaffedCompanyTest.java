package de.guildhall.permission.departure;

import de.guildhall.permission.testing.TwoChambersTest;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Person;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Two administrators and a trainer work at the company. */
abstract class StaffedCompanyTest extends TwoChambersTest {

    protected Person heike;
    protected Person frank;
    protected Person jan;

    @BeforeEach
    void threePeopleWorkHere() {
        heike = member("Heike Sander", "administrator");
        frank = member("Frank Vogt", "administrator");
        jan = member("Jan Claasen", "trainer");
    }

    protected Person member(String name, String role) {
        Person person = register.ofOrganisation(name, role, organisation, chamber);
        register.name(person);
        return person;
    }

    /** @return the relationship */
    protected UUID trainedBy(Person trainer, UUID apprentice) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into training_relationships (id, apprentice_person_id, trainer_person_id, version) values (?, ?, ?, 1)",
                id,
                apprentice,
                trainer.id());
        register.grant(
                trainer,
                "contract-trainer",
                Scope.trainingRelationship(id),
                ActingFor.organisation(organisation),
                organisation,
                chamber);
        return id;
    }

    protected long held(Person person) {
        return rows.count("select count(*) from grants where person_id = ? and revoked_at is null", person.id());
    }
}
