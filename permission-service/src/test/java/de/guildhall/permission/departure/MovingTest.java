package de.guildhall.permission.departure;

import static de.guildhall.permission.departure.DepartureCalls.move;
import static de.guildhall.permission.departure.DepartureCalls.record;
import static de.guildhall.permission.departure.DepartureCalls.wish;
import static de.guildhall.permission.departure.DepartureCalls.with;
import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("USR-10")
class MovingTest extends StaffedCompanyTest {

    @Test
    @Rule("USR-11")
    void whoMovesLeavesAndGetsTheNewRolesInOneStep() {
        UUID next = register.activeOrganisation(chamber, "Tischlerei Meiners");

        record(
                        chamberAdministrator,
                        with(
                                wish(jan, organisation, frank),
                                "moves",
                                List.of(move("administrator", Scope.organisation(next)))))
                .statusCode(201);

        assertThat(rows.text(
                        "select string_agg(acting_for, ' ') from grants where person_id = ? and revoked_at is null",
                        jan.id()))
                .isEqualTo("organisation:" + next);
    }

    @Test
    @Rule("USR-11")
    void whoMayNotGiveTheNewRoleDoesNotMoveAnybodyThere() {
        record(
                        chamberAdministrator,
                        with(
                                wish(jan, organisation, frank),
                                "moves",
                                List.of(move("administrator", Scope.organisation(organisationElsewhere)))))
                .statusCode(404);
        record(
                        chamberAdministrator,
                        with(
                                wish(jan, organisation, frank),
                                "moves",
                                List.of(move("apprentice", Scope.organisation(organisation)))))
                .statusCode(400);

        assertThat(held(jan)).isEqualTo(1);
    }
}
