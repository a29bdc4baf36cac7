package de.guildhall.permission.grant;

import static de.guildhall.permission.grant.GrantCalls.GRANTS;
import static de.guildhall.permission.grant.GrantCalls.revoke;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.permission.testing.ChamberTest;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("USR-8")
class LastAdministratorTest extends ChamberTest {

    private static final String LAST = "permission.grant.last-administrator";

    @Test
    void theLastAdministratorCannotBeRemoved() {
        UUID organisation = register.activeOrganisation(chamber, "Tischlerei Meiners");
        UUID first = administrator(organisation);
        UUID second = administrator(organisation);

        remove(first).statusCode(204);
        remove(second).statusCode(409).body("code", equalTo(LAST));
        assertThat(administrators(organisation)).isEqualTo(1);
    }

    @Test
    void anAdministratorWhoseGrantExpiresIsNoSuccessor() {
        UUID organisation = register.activeOrganisation(chamber, "Tischlerei Meiners");
        UUID permanent = administrator(organisation);
        Instant now = Instant.now();
        administrator(organisation, new Period(now.minusSeconds(60), now.plus(Duration.ofDays(30))));

        remove(permanent).statusCode(409).body("code", equalTo(LAST));
    }

    @Test
    void anOrganisationThatWasNeverActivatedMayBeWithoutAdministrator() {
        UUID organisation = register.organisation(chamber, "Noch nicht aktiv", false);

        remove(administrator(organisation)).statusCode(204);
    }

    @Test
    void otherRolesMayAllEnd() {
        UUID organisation = register.activeOrganisation(chamber, "Tischlerei Meiners");
        administrator(organisation);
        UUID trainer = register.grantInOrganisation(Person.stranger(), "trainer", organisation, chamber);

        remove(trainer).statusCode(204);
    }

    @Test
    void ofTwoAdministratorsRemovedAtTheSameInstantOneStays() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 100; round++) {
                UUID organisation = register.activeOrganisation(chamber, "Runde " + round);
                CyclicBarrier start = new CyclicBarrier(2);
                List<CompletableFuture<Integer>> removals = Stream.of(
                                administrator(organisation), administrator(organisation))
                        .map(grant -> CompletableFuture.supplyAsync(() -> removeAt(start, grant), both))
                        .toList();

                List<Integer> answers =
                        removals.stream().map(CompletableFuture::join).sorted().toList();

                assertThat(answers).as("round %d", round).containsExactly(204, 409);
                assertThat(administrators(organisation)).isEqualTo(1);
            }
        }
    }

    /** Whatever wants to end it: the service, a mistake in it, or somebody at the database. */
    @Test
    void theDatabaseItselfKeepsTheLast() {
        UUID organisation = register.activeOrganisation(chamber, "Tischlerei Meiners");
        UUID last = administrator(organisation);

        for (String ending : List.of(
                "update grants set revoked_at = now(), revoked_by = gen_random_uuid() where id = ?",
                "update grants set valid_until = now() + interval '1 day' where id = ?",
                "update grants set valid_from = now() + interval '1 day' where id = ?",
                "delete from grants where id = ?")) {
            assertThatThrownBy(() -> rows.update(ending, last)).as(ending).hasMessageContaining("administrator");
        }

        administrator(organisation);
        rows.update("update grants set valid_until = now() + interval '1 day' where id = ?", last);
        rows.update("delete from grants where id = ?", last);
        assertThat(administrators(organisation)).isEqualTo(1);
    }

    @Test
    void anOrganisationIsAdministeredIfNoMomentIsLeftOpen() {
        Instant now = Instant.parse("2026-11-21T12:00:00Z");
        Instant soon = now.plus(Duration.ofDays(10));

        assertThat(isAdministered(now)).isFalse();
        assertThat(isAdministered(now, new Period(now.minusSeconds(1), null))).isTrue();
        assertThat(isAdministered(now, new Period(now, null))).isTrue();
        assertThat(isAdministered(now, new Period(soon, null))).isFalse();
        assertThat(isAdministered(now, new Period(now, soon))).isFalse();
        assertThat(isAdministered(now, new Period(soon, null), new Period(now, soon)))
                .isTrue();
        assertThat(isAdministered(now, new Period(now, soon), new Period(soon.plusNanos(1000), null)))
                .isFalse();
        assertThat(isAdministered(
                        now,
                        new Period(now.minusSeconds(2), soon),
                        new Period(now.minusSeconds(1), now.plusSeconds(1)),
                        new Period(now.plusSeconds(5), null)))
                .isTrue();
    }

    @Test
    void theOnlyAdministratorsGrantMayGiveWayToAnother() {
        UUID organisation = register.activeOrganisation(chamber, "Tischlerei Meiners");
        Person only = Person.named("Enno Fokken");
        register.name(only);
        UUID grant = register.grantInOrganisation(only, "administrator", organisation, chamber);

        chamberAdministrator
                .calls()
                .body(Map.of("role", "administrator", "reason", "neu begründet"))
                .post(GRANTS + "/" + grant + "/replacements")
                .then()
                .statusCode(201);
        assertThat(administrators(organisation)).isEqualTo(1);
    }

    @Test
    @Rule("ACC-7")
    void theHeadOfficesAdministratorsCountAsLongAsItCanBeUsed() {
        UUID headOffice = register.activeOrganisation(chamber, "Anker Werke");
        UUID branch = register.activeOrganisation(chamber, "Anker Werk Süd");
        administrator(headOffice);
        rows.update("update organisations set head_office_id = ? where id = ?", headOffice, branch);
        UUID own = administrator(branch);
        register.limitUse(headOffice, Instant.now().plus(Duration.ofDays(300)));

        remove(own).statusCode(409).body("code", equalTo(LAST));

        register.limitUse(headOffice, null);
        remove(own).statusCode(204);
    }

    @Test
    void whoWasInvitedAndNeverCameIsNoSuccessor() {
        UUID organisation = register.activeOrganisation(chamber, "Tischlerei Meiners");
        UUID real = administrator(organisation);
        Person invited = Person.named("Enno Fokken");
        register.name(invited);
        rows.update("update persons set invited = true where id = ?", invited.id());
        register.grantInOrganisation(invited, "administrator", organisation, chamber);

        remove(real).statusCode(409).body("code", equalTo(LAST));

        rows.update("update persons set invited = false where id = ?", invited.id());
        remove(real).statusCode(204);
    }

    private boolean isAdministered(Instant at, Period... periods) {
        UUID organisation = register.activeOrganisation(chamber, "Tischlerei Meiners");
        for (Period period : periods) {
            administrator(organisation, period);
        }
        return rows.count(
                        "select count(*) from (select 1 where is_administered(?, ?)) administered",
                        organisation,
                        at.atOffset(ZoneOffset.UTC))
                == 1;
    }

    private int removeAt(CyclicBarrier start, UUID grant) {
        var call = chamberAdministrator.calls();
        try {
            start.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return call.delete(GRANTS + "/" + grant).statusCode();
    }

    private ValidatableResponse remove(UUID grant) {
        return revoke(chamberAdministrator, grant);
    }

    private UUID administrator(UUID organisation) {
        return register.grantInOrganisation(Person.stranger(), "administrator", organisation, chamber);
    }

    private void administrator(UUID organisation, Period period) {
        register.enter(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "administrator",
                Scope.organisation(organisation),
                ActingFor.organisation(organisation),
                organisation,
                chamber,
                period.from(),
                period.until(),
                null);
    }

    private long administrators(UUID organisation) {
        return rows.count(
                "select count(*) from grants where organisation_id = ? and role = 'administrator' and revoked_at is null",
                organisation);
    }
}
