package de.guildhall.org.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.org.testing.CompanyTest;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("USR-10")
class DepartureConsumerTest extends CompanyTest {

    private static final String TRAINERS = "/api/org/v1/trainers/";
    private static final String RELATIONSHIPS = "/api/org/v1/training-relationships/";

    private final UUID joerg = UUID.randomUUID();
    private final UUID sonja = UUID.randomUUID();

    @Test
    void allApprenticesPassToTheSuccessorAndWhoLeftTakesNoNewOnes() {
        UUID trainer = trainer(joerg);
        UUID successor = trainer(sonja);
        UUID relationship = company.relationship(Map.of("trainerId", trainer.toString()));

        leaves(null);

        var told = Events.await(
                "org.training-relationship",
                event -> event.key().equals(relationship.toString())
                        && event.state().at("/trainer/personId").asText().equals(sonja.toString()));
        EventContract.assertFits("org.training-relationship", told);
        assertThat(told.type()).isEqualTo("de.guildhall.org.training-relationship.trainer-changed.v1");
        assertThat(told.state().at("/trainer/trainerId").textValue()).isEqualTo(successor.toString());
        var left = Events.await(
                "org.trainer",
                event -> event.key().equals(trainer.toString()) && event.type().contains("left"));
        EventContract.assertFits("org.trainer", left);
        assertThat(left.state().hasNonNull("personId")).isFalse();
        office.clerk()
                .calls()
                .get(TRAINERS + trainer)
                .then()
                .body("leftAt", notNullValue())
                .body("access.createAccount", equalTo(false));
        office.clerk().calls().get(TRAINERS + successor).then().body("leftAt", nullValue());
        Map<String, Object> another = company.newRelationship();
        another.put("trainerId", trainer.toString());
        office.clerk()
                .calls()
                .body(another)
                .post(RELATIONSHIPS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("trainerId"));
        company.administrator()
                .calls()
                .body(Map.of("email", "joerg@example.org", "language", "de"))
                .post(TRAINERS + trainer + "/account")
                .then()
                .statusCode(409)
                .body("code", equalTo("org.trainer.left"));
    }

    @Test
    void nobodyTakesOverThemselvesAsApprentice() {
        UUID trainer = trainer(joerg);
        trainer(sonja);
        UUID relationship = company.relationship(Map.of("trainerId", trainer.toString()));
        linked("TRAINING_RELATIONSHIP", relationship, sonja);
        await().until(() -> "LINKED"
                .equals(office.clerk().calls().get(RELATIONSHIPS + relationship).path("apprenticeAccount")));

        leaves(null);

        await().until(() -> office.clerk().calls().get(TRAINERS + trainer).path("leftAt") != null);
        assertThat(Events.all("org.training-relationship", relationship))
                .noneMatch(event -> event.type().contains("trainer-changed")
                        && event.state().at("/trainer/personId").asText().equals(sonja.toString()));
    }

    @Test
    void whoComesBackIsRegisteredAnew() {
        UUID trainer = trainer(joerg);
        trainer(sonja);
        leaves(null);
        await().until(() -> office.clerk().calls().get(TRAINERS + trainer).path("leftAt") != null);
        leaves(Instant.now());

        UUID again = trainer(joerg);

        UUID relationship = company.relationship(Map.of("trainerId", again.toString()));
        var told =
                Events.await("org.training-relationship", event -> event.key().equals(relationship.toString()));
        assertThat(told.state().at("/trainer/personId").textValue()).isEqualTo(joerg.toString());
    }

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        EventContract.assertPublishes("permission.departure.taken-back", DepartureConsumer.DepartureState.class);
    }

    private UUID trainer(UUID person) {
        UUID trainer = company.trainer();
        linked("TRAINER", trainer, person);
        await().until(() ->
                "LINKED".equals(office.clerk().calls().get(TRAINERS + trainer).path("account")));
        return trainer;
    }

    private static void linked(String cause, UUID id, UUID person) {
        Events.publish(
                "identity.account",
                id,
                "identity.account.provided",
                Map.of("causeKind", cause, "causeId", id.toString(), "personId", person.toString()));
    }

    private void leaves(Instant returnedAt) {
        Map<String, Object> state = new HashMap<>(Map.of(
                "departureId",
                UUID.randomUUID(),
                "personId",
                joerg,
                "organisationId",
                company.id(),
                "chamberId",
                office.chamberId(),
                "successorId",
                sonja,
                "lastPlace",
                true,
                "recordedAt",
                Instant.now(),
                "version",
                1));
        if (returnedAt != null) {
            state.put("returnedAt", returnedAt);
        }
        Events.publish(
                "permission.departure",
                company.id(),
                "permission.departure." + (returnedAt == null ? "recorded" : "taken-back"),
                state);
    }
}
