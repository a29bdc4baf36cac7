package de.guildhall.org.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Database;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule({"USR-10", "ACC-8"})
class WithdrawnPersonTest extends CompanyTest {

    private static final String RELATIONSHIPS = "/api/org/v1/training-relationships/";
    private static final String TRAINERS = "/api/org/v1/trainers/";

    @Inject
    Database database;

    private final UUID person = UUID.randomUUID();

    @Test
    void anApprenticeWhoNeverCameIsGivenAnotherAddress() {
        UUID relationship = company.relationship();
        link("TRAINING_RELATIONSHIP", relationship);
        awaitState(RELATIONSHIPS + relationship, "apprenticeAccount", "LINKED");

        withdraw();

        awaitState(RELATIONSHIPS + relationship, "apprenticeAccount", "NONE");
        var told = Events.await(
                "org.training-relationship",
                event -> event.key().equals(relationship.toString())
                        && event.type().contains("apprentice-unlinked"));
        EventContract.assertFits("org.training-relationship", told);
        assertThat(told.state().get("apprentice").hasNonNull("personId")).isFalse();
        company.administrator()
                .calls()
                .body(Map.of("email", "lena.vogt@example.org", "language", "de"))
                .post(RELATIONSHIPS + relationship + "/account")
                .then()
                .statusCode(202)
                .body("apprenticeAccount", equalTo("REQUESTED"));
    }

    @Test
    void aTrainerWhoNeverCameTrainsNobodyAnyMore() {
        UUID trainer = company.trainer();
        UUID relationship = company.relationship(Map.of("trainerId", trainer.toString()));
        link("TRAINER", trainer);
        awaitState(TRAINERS + trainer, "account", "LINKED");

        withdraw();

        awaitState(TRAINERS + trainer, "account", "NONE");
        var told = Events.await(
                "org.trainer",
                event -> event.key().equals(trainer.toString()) && event.type().contains("unlinked"));
        EventContract.assertFits("org.trainer", told);
        assertThat(told.state().hasNonNull("personId")).isFalse();
        assertThat(database.count(
                        "select count(*) from training_relationships where id = $1 and trainer_person is null",
                        relationship))
                .isEqualTo(1);
    }

    @Test
    void whoIsWithdrawnBeforeTheLinkIsHeardOfIsNotLinked() {
        UUID trainer = company.trainer();
        withdraw();
        await().until(() -> database.count("select count(*) from withdrawn_persons where person_id = $1", person) == 1);

        link("TRAINER", trainer);

        Events.await(
                "org.trainer",
                event -> event.key().equals(trainer.toString()) && event.type().contains("unlinked"));
        awaitState(TRAINERS + trainer, "account", "NONE");
    }

    @Test
    void otherChangesOfAPersonChangeNothing() {
        UUID trainer = company.trainer();
        link("TRAINER", trainer);
        awaitState(TRAINERS + trainer, "account", "LINKED");

        tell("DEACTIVATED");
        UUID other = UUID.randomUUID();
        Events.publish("identity.person", person, "identity.person.changed", state("ACTIVE"));
        UUID second = company.trainer();
        link("TRAINER", second, other);

        awaitState(TRAINERS + second, "account", "LINKED");
        awaitState(TRAINERS + trainer, "account", "LINKED");
    }

    private void withdraw() {
        tell("WITHDRAWN");
    }

    private void tell(String state) {
        Events.publish("identity.person", person, "identity.person.changed", state(state));
    }

    private Map<String, Object> state(String state) {
        return Map.of("personId", person, "state", state, "version", 2);
    }

    private void link(String kind, UUID cause) {
        link(kind, cause, person);
    }

    private static void link(String kind, UUID cause, UUID personId) {
        Events.publish(
                "identity.account",
                cause,
                "identity.account.provided",
                Map.of("causeKind", kind, "causeId", cause, "personId", personId));
    }

    private void awaitState(String path, String field, String state) {
        await().until(() -> state.equals(office.clerk().calls().get(path).path(field)));
    }
}
