package de.guildhall.permission.grant;

import static org.awaitility.Awaitility.await;

import de.guildhall.permission.testing.Register;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.AccessCache;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The services' caches of access hear of every change. */
@QuarkusTest
class RevocationTest {

    private static final String GRANTS = "/api/permission/v1/grants";
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

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
            UUID grant = give(probe, "clerk");
            chamberAdministrator.calls().delete(GRANTS + "/" + grant).then().statusCode(204);
            return forgottenWithinASecond(probe);
        });
    }

    @Test
    @Rule("USR-9")
    void aRevokedRightIsGoneWithinASecond() {
        // Given
        Person colleague = Person.named("Enno Fokken");
        UUID grant = give(colleague, "chamber-administrator");
        colleague.actingFor(ActingFor.chamber(chamber));
        colleague.calls().queryParam("chamberId", chamber).get(GRANTS).then().statusCode(200);

        // When
        chamberAdministrator.calls().delete(GRANTS + "/" + grant).then().statusCode(204);

        // Then
        await().atMost(ONE_SECOND)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> colleague
                        .calls()
                        .queryParam("chamberId", chamber)
                        .get(GRANTS)
                        .then()
                        .statusCode(403));
    }

    @Test
    @Rule("USR-2")
    void aGivenRightIsThereWithinASecond() {
        // Given
        Person colleague = Person.named("Wiebke Harms").actingFor(ActingFor.chamber(chamber));
        colleague.calls().queryParam("chamberId", chamber).get(GRANTS).then().statusCode(403);

        // When
        give(colleague, "chamber-administrator");

        // Then
        await().atMost(ONE_SECOND)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> colleague
                        .calls()
                        .queryParam("chamberId", chamber)
                        .get(GRANTS)
                        .then()
                        .statusCode(200));
    }

    private boolean forgottenWithinASecond(Person person) {
        UUID grant = give(person, "clerk");
        try {
            await().atMost(ONE_SECOND).until(() -> remembered(person));
            return true;
        } catch (ConditionTimeoutException stillAsBefore) {
            return false;
        } finally {
            chamberAdministrator.calls().delete(GRANTS + "/" + grant).then().statusCode(204);
        }
    }

    /** Whether the cache knows the person as one with rights. */
    private boolean remembered(Person person) {
        return !cache.accessOf(person.id(), person.token())
                .await()
                .atMost(ONE_SECOND)
                .functions()
                .isEmpty();
    }

    private UUID give(Person person, String role) {
        register.name(person);
        return UUID.fromString(chamberAdministrator
                .calls()
                .body(Map.of(
                        "personId",
                        person.id().toString(),
                        "role",
                        role,
                        "scope",
                        Scope.chamber(chamber).toString(),
                        "reason",
                        "Vertretung"))
                .post(GRANTS)
                .then()
                .statusCode(201)
                .extract()
                .path("grantId"));
    }
}
