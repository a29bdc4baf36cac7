package de.guildhall.permission.grant;

import static de.guildhall.permission.grant.GrantCalls.GRANTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import de.guildhall.permission.testing.TwoChambersTest;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Rule("USR-1")
class UsersListTest extends TwoChambersTest {

    private static final int LONGEST_FILE = 3;

    private Person administrator;

    @BeforeEach
    void appoint() {
        administrator = register.ofOrganisation("Verwalterin", "administrator", organisation, chamber);
    }

    @Test
    void whoHoldsARightIsFoundByTheirRoleAndByWhatWasChosen() {
        held("viewer");
        UUID byRole = held("editor");
        UUID narrowed = held("editor");
        register.tailor(narrowed, List.of("portal.use", "contracts.view"));
        UUID chosen = held("safety-officer");
        register.tailor(chosen, List.of("portal.use", "contracts.view", "contracts.edit"));

        list("role", "editor", "right", "contracts.edit").body("items.grantId", contains(byRole.toString()));
        list("role", "safety-officer", "right", "contracts.edit").body("items.grantId", contains(chosen.toString()));
        list("right", "contracts").body("items", empty());
        list("right", "%").body("items", empty());
    }

    @Test
    void periodsAreFoundByHowTheyEndAndBegin() {
        Instant now = Instant.now();
        UUID soon = held("viewer", now.minusSeconds(60), now.plus(Duration.ofDays(30)));
        UUID later = held("viewer", now.minusSeconds(60), now.plus(Duration.ofDays(31)));
        UUID open = held("viewer", now.minusSeconds(60), null);
        UUID toCome = held("viewer", now.plus(Duration.ofDays(1)), null);

        list("role", "viewer", "term", "ENDS_SOON").body("items.grantId", contains(soon.toString()));
        list("role", "viewer", "term", "NO_END")
                .body("items.grantId", containsInAnyOrder(open.toString(), toCome.toString()));
        list("role", "viewer", "term", "NOT_BEGUN").body("items.grantId", contains(toCome.toString()));
        list("role", "viewer")
                .body(
                        "items.grantId",
                        containsInAnyOrder(soon.toString(), later.toString(), open.toString(), toCome.toString()));
    }

    @Test
    void whatEndedStaysReadableForFifteenMonths() {
        Instant now = Instant.now();
        Instant border = now.atOffset(ZoneOffset.UTC).minusMonths(15).toInstant();
        UUID revoked = held("viewer");
        end(revoked, now);
        UUID over = held("viewer", now.minus(Duration.ofDays(30)), now.minus(Duration.ofDays(1)));
        UUID justReadable = held("viewer", border.minus(Duration.ofDays(2)), border.plus(Duration.ofHours(1)));
        UUID tooOld = held("viewer", border.minus(Duration.ofDays(2)), border.minusSeconds(1));
        UUID endedEarlier = held("viewer", border.minus(Duration.ofDays(2)), now);
        end(endedEarlier, border.minusSeconds(1));
        UUID live = held("viewer");

        list("role", "viewer", "state", "ENDED")
                .body(
                        "items.grantId",
                        containsInAnyOrder(revoked.toString(), over.toString(), justReadable.toString()));
        list("role", "viewer").body("items.grantId", contains(live.toString()));
        assertThat(tooOld).isNotEqualTo(live);
    }

    @Test
    void whoGaveItIsFoundByName() {
        Person giver = Person.named("Giesela Ahrends");
        register.name(giver);
        UUID given = held("viewer");
        held("viewer");
        rows.update("update grants set granted_by = ? where id = ?", giver.id(), given);

        list("giver", "ahREN").body("items.grantId", contains(given.toString()));
        list("giver", "_").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"term=SOMETIME", "state=GONE"})
    void whatCannotBeAskedIsNotAnswered(String parameter) {
        String[] part = parameter.split("=");
        int status = administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam(part[0], part[1])
                .get(GRANTS)
                .statusCode();

        assertThat(status).isIn(400, 404);
    }

    @Test
    void theFileHoldsWhatTheListShowsAndItsFetchingIsRecorded() {
        Person person = Person.named("=1+1 Böse");
        register.name(person);
        UUID grant = register.grantInOrganisation(person, "viewer", organisation, chamber);
        rows.update("update grants set reason = ? where id = ?", "wegen \"Umbau\", ab sofort", grant);

        String file = file("role", "viewer")
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        List<String> lines = List.of(file.split("\r\n"));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("\uFEFFperson,personId,role,rights,");
        assertThat(lines.getLast())
                .startsWith("'=1+1 Böse," + person.id() + ",viewer,portal.use ")
                .contains(",Metallbau Vogt,")
                .contains(",\"wegen \"\"Umbau\"\", ab sofort\",");
        Events.await(
                "audit.entry",
                event -> event.state().path("action").asText().equals("permission.grant.export")
                        && event.state().path("objectId").asText().equals(organisation.toString()));
    }

    @Test
    void theFileEndsAndSaysSo() {
        for (int n = 0; n < LONGEST_FILE; n++) {
            held("viewer");
        }
        assertThat(file("role", "viewer").extract().asString().split("\r\n")).hasSize(LONGEST_FILE + 1);

        held("viewer");

        List<String> lines = List.of(file("role", "viewer").extract().asString().split("\r\n"));
        assertThat(lines).hasSize(LONGEST_FILE + 2);
        assertThat(lines.getLast()).contains("Only 3 grants");
    }

    @Test
    void nobodyCarriesAwayWhatTheyDoNotSee() {
        Person elsewhere = register.ofOrganisation("Fremde", "administrator", organisationElsewhere, otherChamber);
        Person viewer = register.ofOrganisation("Leserin", "viewer", organisation, chamber);

        for (Person person : List.of(elsewhere, viewer)) {
            int status = person.calls()
                    .queryParam("organisationId", organisation)
                    .get(GRANTS + "/csv")
                    .statusCode();
            assertThat(status).isIn(403, 404);
        }
        administrator.calls().get(GRANTS + "/csv").then().statusCode(400);
    }

    private ValidatableResponse list(String... parameters) {
        return get(GRANTS, parameters).statusCode(200);
    }

    private ValidatableResponse file(String... parameters) {
        return get(GRANTS + "/csv", parameters);
    }

    private ValidatableResponse get(String path, String... parameters) {
        var call = administrator.calls().queryParam("organisationId", organisation);
        for (int n = 0; n < parameters.length; n += 2) {
            call.queryParam(parameters[n], parameters[n + 1]);
        }
        return call.get(path).then();
    }

    private UUID held(String role) {
        return register.grantInOrganisation(Person.stranger(), role, organisation, chamber);
    }

    private UUID held(String role, Instant from, Instant until) {
        UUID id = UUID.randomUUID();
        register.enter(
                id,
                UUID.randomUUID(),
                role,
                Scope.organisation(organisation),
                ActingFor.organisation(organisation),
                organisation,
                chamber,
                from,
                until,
                null);
        return id;
    }

    private void end(UUID id, Instant at) {
        rows.update(
                "update grants set revoked_at = ?, revoked_by = gen_random_uuid() where id = ?",
                at.atOffset(ZoneOffset.UTC),
                id);
    }
}
