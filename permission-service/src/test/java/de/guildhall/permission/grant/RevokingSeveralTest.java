package de.guildhall.permission.grant;

import static de.guildhall.permission.grant.GrantCalls.GRANTS;
import static de.guildhall.permission.grant.GrantCalls.revoke;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.permission.testing.TwoChambersTest;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("USR-9")
class RevokingSeveralTest extends TwoChambersTest {

    private Person administrator;

    @BeforeEach
    void appoint() {
        administrator = register.ofOrganisation("Verwalterin", "administrator", organisation, chamber);
    }

    @Test
    void allEndAtTheSameMomentAndEachIsTold() {
        UUID viewer = held("viewer");
        UUID editor = held("editor");

        revokeAll(administrator, viewer, editor, viewer).statusCode(204);

        assertThat(rows.count(
                        "select count(distinct revoked_at) from grants where id in (?, ?) and revoked_by = ?",
                        viewer,
                        editor,
                        administrator.id()))
                .isEqualTo(1);
        assertThat(ended(viewer, editor)).isEqualTo(2);
        for (UUID id : List.of(viewer, editor)) {
            Events.await(
                    "permission.grant",
                    event -> event.key().equals(id.toString()) && event.state().has("revokedAt"));
        }
    }

    @Test
    void oneThatIsOverAlreadyStandsInTheWayOfAllAndIsNamed() {
        UUID viewer = held("viewer");
        UUID over = held("editor");
        revoke(administrator, over).statusCode(204);

        revokeAll(administrator, viewer, over)
                .statusCode(409)
                .body("code", equalTo("permission.grant.ended"))
                .body("violations.message", contains(over.toString()));
        assertThat(ended(viewer)).isZero();
    }

    @Test
    void whatIsNotThereOrNotTheirsStandsInTheWayOfAllAndIsNamed() {
        UUID viewer = held("viewer");
        UUID foreign = register.grantInOrganisation(Person.stranger(), "viewer", organisationElsewhere, otherChamber);
        UUID unknown = UUID.randomUUID();

        revokeAll(administrator, viewer, foreign, unknown)
                .statusCode(404)
                .body("violations.message", containsInAnyOrder(foreign.toString(), unknown.toString()));
        assertThat(ended(viewer, foreign)).isZero();
    }

    @Test
    void whatFollowsFromTheRegisterIsNotTheirsToEnd() {
        UUID viewer = held("viewer");
        UUID trainer = held("trainer");

        revokeAll(administrator, viewer, trainer)
                .statusCode(403)
                .body("violations.message", contains(trainer.toString()));
        assertThat(ended(viewer, trainer)).isZero();
    }

    @Test
    @Rule("USR-8")
    void allAdministratorsTogetherDoNotEnd() {
        UUID second = held("administrator");
        UUID own = UUID.fromString(administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam("personId", administrator.id())
                .get(GRANTS)
                .path("items[0].grantId"));
        UUID viewer = held("viewer");

        revokeAll(administrator, viewer, second, own)
                .statusCode(409)
                .body("code", equalTo("permission.grant.last-administrator"));
        assertThat(ended(viewer, second, own)).isZero();

        revokeAll(administrator, viewer, second).statusCode(204);
    }

    @Test
    void oneToAHundredCanBeRevokedAtOnce() {
        List<UUID> all = IntStream.range(0, 101).mapToObj(n -> held("viewer")).toList();

        revokeAll(administrator, all.toArray(UUID[]::new))
                .statusCode(400)
                .body("violations.field", contains("grantIds"));
        revokeAll(administrator).statusCode(400);
        administrator
                .calls()
                .body("{\"grantIds\":[null]}")
                .post(GRANTS + "/revocations")
                .then()
                .statusCode(400);
        administrator
                .calls()
                .body("{\"grantIds\":[\"nonsense\"]}")
                .post(GRANTS + "/revocations")
                .then()
                .statusCode(400);
        assertThat(ended(all.toArray(UUID[]::new))).isZero();

        revokeAll(administrator, all.subList(0, 100).toArray(UUID[]::new)).statusCode(204);
    }

    /** Each of the two would leave the other's. In whatever order they name them, nobody waits for ever. */
    @Test
    @Rule("USR-8")
    void ofTwoWhoTogetherRemoveAllAdministratorsOneIsRefused() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 50; round++) {
                UUID here = register.activeOrganisation(chamber, "Runde " + round);
                UUID there = register.activeOrganisation(chamber, "Andere Runde " + round);
                List<UUID> first = List.of(administratorOf(here), administratorOf(there), administratorOf(here));
                List<UUID> second = List.of(administratorOf(there), administratorOf(here), administratorOf(there));
                CyclicBarrier start = new CyclicBarrier(2);

                List<Integer> answers = Stream.of(first, second)
                        .map(ids -> CompletableFuture.supplyAsync(() -> revokeAt(start, ids), both))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .sorted()
                        .toList();

                assertThat(answers).as("round %d", round).containsExactly(204, 409);
                for (UUID place : List.of(here, there)) {
                    assertThat(rows.count(
                                    "select count(*) from grants where organisation_id = ? and role = 'administrator'"
                                            + " and revoked_at is null",
                                    place))
                            .isPositive();
                }
            }
        }
    }

    /** The same ones in two orders: one ends them all, the other finds them ended. */
    @Test
    void theSameInAnotherOrderWaitsAndIsTooLate() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                List<UUID> ids =
                        IntStream.range(0, 10).mapToObj(n -> held("viewer")).toList();
                List<UUID> turned = new ArrayList<>(ids);
                Collections.reverse(turned);
                CyclicBarrier start = new CyclicBarrier(2);

                List<Integer> answers = Stream.of(ids, turned)
                        .map(some -> CompletableFuture.supplyAsync(() -> revokeAt(start, some), both))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .sorted()
                        .toList();

                assertThat(answers).as("round %d", round).containsExactly(204, 409);
            }
        }
    }

    private int revokeAt(CyclicBarrier start, List<UUID> ids) {
        var call = chamberAdministrator.calls().body(Map.of("grantIds", ids));
        try {
            start.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return call.post(GRANTS + "/revocations").statusCode();
    }

    private static ValidatableResponse revokeAll(Person revoker, UUID... ids) {
        return revoker.calls()
                .body(Map.of("grantIds", List.of(ids)))
                .post(GRANTS + "/revocations")
                .then();
    }

    private UUID held(String role) {
        return register.grantInOrganisation(Person.stranger(), role, organisation, chamber);
    }

    private UUID administratorOf(UUID place) {
        return register.grantInOrganisation(Person.stranger(), "administrator", place, chamber);
    }

    private long ended(UUID... ids) {
        return Stream.of(ids)
                .mapToLong(id -> rows.count("select count(*) from grants where id = ? and revoked_at is not null", id))
                .sum();
    }
}
