package de.guildhall.permission.grant;

import static de.guildhall.permission.grant.GrantCalls.granted;
import static de.guildhall.permission.grant.GrantCalls.list;
import static de.guildhall.permission.grant.GrantCalls.revoke;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.permission.testing.Register;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.AccessCache;
import de.guildhall.platform.permission.ConsistencyToken;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The services' caches of access hear of every change. */
@QuarkusTest
class AccessFollowsGrantsTest {

    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    /** By then only the event can have told it; how fast it is on a quiet machine, the benchmarks say. */
    private static final Duration LONG_BEFORE_A_CACHE_FORGETS_BY_ITSELF = Duration.ofSeconds(10);

    @Inject
    Register register;

    @Inject
    AccessCache cache;

    private UUID chamber;
    private Person chamberAdministrator;

    @BeforeEach
    void theListenerIsAwake() {
        chamber = register.chamber("Kammer Stade");
        chamberAdministrator = register.ofChamber("Dörte Lüken", "chamber-administrator", chamber);
        Person probe = Person.stranger();
        // A listener that starts with the service joins its topic some time later; from then on a second is enough.
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            remembered(probe);
            String grant = give(probe, "clerk");
            revoke(chamberAdministrator, grant).statusCode(204);
            return forgottenWithinASecond(probe);
        });
    }

    @Test
    @Rule("USR-9")
    void aRevokedRightIsGoneEverywhereWithoutWaiting() {
        // Given
        Person colleague = Person.named("Enno Fokken");
        String grant = give(colleague, "chamber-administrator");
        colleague.actingFor(ActingFor.chamber(chamber));
        list(colleague, "chamberId", chamber).statusCode(200);

        // When
        revoke(chamberAdministrator, grant).statusCode(204);

        // Then
        await().atMost(LONG_BEFORE_A_CACHE_FORGETS_BY_ITSELF)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> list(colleague, "chamberId", chamber).statusCode(403));
    }

    @Test
    @Rule("USR-2")
    void aGivenRightIsThereEverywhereWithoutWaiting() {
        // Given
        Person colleague = Person.named("Wiebke Harms").actingFor(ActingFor.chamber(chamber));
        list(colleague, "chamberId", chamber).statusCode(403);

        // When
        give(colleague, "chamber-administrator");

        // Then
        await().atMost(LONG_BEFORE_A_CACHE_FORGETS_BY_ITSELF)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> list(colleague, "chamberId", chamber).statusCode(200));
    }

    @Test
    @Rule({"ACC-7", "USR-9"})
    void whoActsFromTheHeadOfficeIsInAndOutEverywhereWithoutWaiting() {
        UUID headOffice = register.activeOrganisation(chamber, "Anker Werke");
        UUID branch = register.activeOrganisation(chamber, "Anker Werk Süd");
        Person sabine = register.ofOrganisation("Sabine Vogel", "administrator", headOffice, chamber)
                .actingFor(ActingFor.organisation(branch));
        list(sabine, "organisationId", branch).statusCode(403);

        tell(branch, headOffice, 2);
        awaitStatus(sabine, branch, 200);

        tell(branch, null, 3);
        awaitStatus(sabine, branch, 403);
    }

    private static void awaitStatus(Person person, UUID organisation, int status) {
        await().atMost(LONG_BEFORE_A_CACHE_FORGETS_BY_ITSELF)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(
                        () -> list(person, "organisationId", organisation).statusCode(status));
    }

    private void tell(UUID branch, UUID headOffice, int version) {
        Map<String, Object> state = new HashMap<>(Map.of(
                "organisationId",
                branch,
                "chamberId",
                chamber,
                "companyNumber",
                "4711",
                "name",
                "Anker Werk Süd",
                "activated",
                true,
                "version",
                version));
        if (headOffice != null) {
            state.put("headOfficeId", headOffice);
        }
        Events.publish("org.organisation", branch, "org.organisation.changed", state);
    }

    /** Without waiting for the event: the request itself says how new the decision must be. */
    @Test
    @Rule("USR-9")
    void whoBringsTheTokenOfAChangeIsNeverDecidedAboutAsBefore() {
        for (int round = 0; round < 20; round++) {
            Person colleague = Person.named("Enno Fokken").actingFor(ActingFor.chamber(chamber));
            var given = GrantCalls.give(
                            chamberAdministrator, colleague, "chamber-administrator", Scope.chamber(chamber))
                    .statusCode(201)
                    .extract();
            withToken(colleague, given.header(ConsistencyToken.HEADER)).statusCode(200);

            String revoked = revoke(chamberAdministrator, given.path("grantId"))
                    .statusCode(204)
                    .extract()
                    .header(ConsistencyToken.HEADER);

            withToken(colleague, revoked).statusCode(403);
        }
    }

    @Test
    void whatIsNoTokenIsRefusedAndALookHasNone() {
        withToken(chamberAdministrator, "gestern")
                .statusCode(400)
                .body("violations.field", contains("Consistency-Token"));
        withToken(chamberAdministrator, "2999-01-01T00:00:00Z").statusCode(400);
        withToken(chamberAdministrator, "2026-01-01T00:00:00Z")
                .statusCode(200)
                .header(ConsistencyToken.HEADER, nullValue());
    }

    private ValidatableResponse withToken(Person person, String token) {
        return person.calls()
                .header(ConsistencyToken.HEADER, token)
                .queryParam("chamberId", chamber)
                .get(GrantCalls.GRANTS)
                .then();
    }

    private boolean forgottenWithinASecond(Person person) {
        String grant = give(person, "clerk");
        try {
            await().atMost(ONE_SECOND).until(() -> remembered(person));
            return true;
        } catch (ConditionTimeoutException stillAsBefore) {
            return false;
        } finally {
            revoke(chamberAdministrator, grant).statusCode(204);
        }
    }

    /** Whether the cache knows the person as one with rights. */
    private boolean remembered(Person person) {
        return !cache.accessOf(person.id(), ActingFor.chamber(chamber), person.token(), null)
                .await()
                .atMost(ONE_SECOND)
                .ways()
                .isEmpty();
    }

    private String give(Person person, String role) {
        return granted(chamberAdministrator, person, role, Scope.chamber(chamber));
    }
}
