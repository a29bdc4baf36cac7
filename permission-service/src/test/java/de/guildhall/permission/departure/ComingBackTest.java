package de.guildhall.permission.departure;

import static de.guildhall.permission.departure.DepartureCalls.leave;
import static de.guildhall.permission.departure.DepartureCalls.record;
import static de.guildhall.permission.departure.DepartureCalls.takeBack;
import static de.guildhall.permission.departure.DepartureCalls.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("USR-10")
class ComingBackTest extends StaffedCompanyTest {

    @Test
    void whoComesBackHasWhatPeopleHadGivenButNotTheWork() {
        UUID relationship = trainedBy(frank, UUID.randomUUID());
        register.grantInOrganisation(frank, "trainer", organisation, chamber);
        String id =
                leave(heike, frank, organisation, jan).statusCode(201).extract().path("departureId");

        takeBack(heike, id).statusCode(200).body("returnedAt", notNullValue()).body("access.takeBack", equalTo(false));

        assertThat(rows.text(
                        "select string_agg(role, ' ') from grants where person_id = ? and revoked_at is null",
                        frank.id()))
                .isEqualTo("administrator");
        assertThat(rows.count(
                        "select count(*) from grants where scope = ? and revoked_at is null",
                        "training-relationship:" + relationship))
                .isZero();
        Events.await(
                "permission.departure",
                event -> event.state().get("departureId").textValue().equals(id)
                        && event.type().equals("de.guildhall.permission.departure.taken-back.v1"));
        takeBack(heike, id).statusCode(409).body("code", equalTo("permission.departure.returned"));
    }

    @Test
    @Rule("USR-16")
    void whatOnlyTheOperatorGivesDoesNotComeBackByAChamber() {
        Person karla = register.ofChamber("Karla Kern", "clerk", chamber);
        register.name(karla);
        Person timo = register.ofChamber("Timo Brandt", "clerk", chamber);
        register.name(timo);
        register.grant(
                karla, "clerk-across-chambers", Scope.chamber(chamber), ActingFor.chamber(chamber), null, chamber);
        var wish = wish(karla, organisation, timo);
        wish.put("scope", Scope.chamber(chamber).toString());
        String id = record(chamberAdministrator, wish).statusCode(201).extract().path("departureId");

        takeBack(chamberAdministrator, id).statusCode(200);

        assertThat(rows.text(
                        "select string_agg(role, ' ') from grants where person_id = ? and revoked_at is null",
                        karla.id()))
                .isEqualTo("clerk");
    }

    @Test
    void whoIsDeletedMeanwhileDoesNotComeBack() {
        String id =
                leave(heike, frank, organisation, jan).statusCode(201).extract().path("departureId");
        rows.update("delete from persons where id = ?", frank.id());

        takeBack(heike, id).statusCode(200);

        assertThat(held(frank)).isZero();
    }
}
