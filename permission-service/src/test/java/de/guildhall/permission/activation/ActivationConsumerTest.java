package de.guildhall.permission.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.permission.activation.ActivationConsumer.ActivationState;
import de.guildhall.permission.testing.Register;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivationConsumerTest {

    private static final String ACTIVATED = "org.activation.activated";

    @Inject
    Register register;

    @Inject
    Rows rows;

    private final UUID chamber = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final Person person = Person.named("Lena Vogt");

    @Test
    @Rule("ACC-2")
    void whoActivatesAnOrganisationIsItsAdministrator() {
        // When
        Events.publish("org.activation", organisation, ACTIVATED, activation(person));

        // Then
        await().untilAsserted(() -> assertThat(roles(person)).containsExactly("administrator"));
        Events.Published noted = Events.await(
                "audit.entry",
                entry -> entry.state().path("organisationId").asText().equals(organisation.toString()));
        assertThat(noted.state().path("action").textValue()).isEqualTo("permission.grant.give");
        assertThat(noted.state().path("personId").textValue()).isEqualTo(new UUID(0, 0).toString());
        assertThat(noted.state().path("source").textValue()).isEqualTo("service");
    }

    @Test
    @Rule("USR-8")
    void theAdministratorOfAnActivationIsTheLastEvenIfTheOrganisationIsStillUnknown() {
        // Given
        rows.update("insert into chambers (id, name, version) values (?, 'Kammer Vechta', 1)", chamber);
        Person chamberAdministrator = register.ofChamber("Dörte Lüken", "chamber-administrator", chamber);
        Events.publish("org.activation", organisation, ACTIVATED, activation(person));
        await().untilAsserted(() -> assertThat(roles(person)).containsExactly("administrator"));

        // When
        String grant = chamberAdministrator
                .calls()
                .queryParam("organisationId", organisation)
                .get("/api/permission/v1/grants")
                .path("items[0].grantId");
        int answer = chamberAdministrator
                .calls()
                .delete("/api/permission/v1/grants/" + grant)
                .statusCode();

        // Then
        assertThat(answer).isEqualTo(409);
    }

    @Test
    void theSameEventTwiceGivesOneGrant() {
        // When
        UUID event = Events.publish("org.activation", organisation, ACTIVATED, activation(person));
        Events.publish(event, "org.activation", organisation, ACTIVATED, activation(person));
        awaitAllApplied();

        // Then
        assertThat(grants(person)).isEqualTo(1);
    }

    @Test
    void aRepeatedActivationGivesNothingBackThatWasRevokedSince() {
        // Given
        UUID event = Events.publish("org.activation", organisation, ACTIVATED, activation(person));
        await().untilAsserted(() -> assertThat(roles(person)).containsExactly("administrator"));
        register.grantInOrganisation(Person.stranger(), "administrator", organisation, chamber);
        rows.update("update grants set revoked_at = now(), revoked_by = person_id where person_id = ?", person.id());

        // When
        Events.publish(event, "org.activation", organisation, ACTIVATED, activation(person));
        awaitAllApplied();

        // Then
        assertThat(grants(person)).isZero();
    }

    @Test
    void whoActivatesWithALaterCodeIsAdministratorToo() {
        // Given
        Person second = Person.named("Enno Fokken");
        Events.publish("org.activation", organisation, ACTIVATED, activation(person));

        // When
        Events.publish("org.activation", organisation, ACTIVATED, activation(second));

        // Then
        await().untilAsserted(() -> assertThat(roles(second)).containsExactly("administrator"));
        assertThat(roles(person)).containsExactly("administrator");
    }

    @Test
    @Rule({"ACC-5", "USR-9"})
    void whenAnActivationIsTakenBackNobodyActsForTheOrganisationAnyMore() {
        // Given
        UUID other = UUID.randomUUID();
        Events.publish("org.activation", organisation, ACTIVATED, activation(person));
        Events.publish("org.activation", other, ACTIVATED, activation(other, person));
        await().untilAsserted(() -> assertThat(grants(person)).isEqualTo(2));
        Person accomplice = register.ofOrganisation("Enno Fokken", "trainer", organisation, chamber);

        // When
        Events.publish("org.activation", organisation, "org.activation.taken-back", takenBack());

        // Then
        await().untilAsserted(() -> assertThat(grants(accomplice)).isZero());
        assertThat(roles(person)).isNull();
        assertThat(grants(person)).isEqualTo(1);
    }

    @Test
    @Rule("ACC-5")
    void whoActivatesItAfterThatIsItsAdministrator() {
        // Given
        Person right = Person.named("Dörte Lüken");
        Events.publish("org.activation", organisation, ACTIVATED, activation(person));
        Events.publish("org.activation", organisation, "org.activation.taken-back", takenBack());
        Events.publish("org.activation", organisation, ACTIVATED, activation(right));

        // When
        Events.publish(
                "org.organisation",
                organisation,
                "org.organisation.activated",
                Map.of(
                        "organisationId",
                        organisation.toString(),
                        "chamberId",
                        chamber.toString(),
                        "companyNumber",
                        "4711",
                        "name",
                        "Metallbau Vogt",
                        "activated",
                        true,
                        "version",
                        4));

        // Then
        await().untilAsserted(() -> assertThat(roles(right)).containsExactly("administrator"));
        assertThat(grants(person)).isZero();
    }

    @Test
    void aLockedActivationGivesNothing() {
        // When
        Map<String, Object> locked = Map.of(
                "chamberId",
                chamber.toString(),
                "kind",
                "LOCKED",
                "personId",
                person.id().toString());
        Events.publish("org.activation", person.id(), "org.activation.locked", locked);
        awaitAllApplied();

        // Then
        assertThat(grants(person)).isZero();
    }

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        EventContract.assertPublishes("org.activation", ActivationState.class);
    }

    /** The topic keeps its order: when this one is applied, all before are. */
    private void awaitAllApplied() {
        Person last = Person.stranger();
        UUID another = UUID.randomUUID();
        Events.publish(
                "org.activation",
                another,
                ACTIVATED,
                Map.of(
                        "organisationId",
                        another.toString(),
                        "chamberId",
                        chamber.toString(),
                        "kind",
                        "ACTIVATED",
                        "personId",
                        last.id().toString()));
        await().until(() -> grants(last) == 1);
    }

    private List<String> roles(Person person) {
        return person.calls()
                .get("/api/permission/v1/functions")
                .path("items.find { it.actingFor == 'organisation:" + organisation + "' }.roles");
    }

    private long grants(Person person) {
        return rows.count("select count(*) from grants where person_id = ? and revoked_at is null", person.id());
    }

    private Map<String, Object> takenBack() {
        return Map.of(
                "organisationId",
                organisation.toString(),
                "chamberId",
                chamber.toString(),
                "kind",
                "TAKEN_BACK",
                "organisationVersion",
                100);
    }

    private Map<String, Object> activation(Person person) {
        return activation(organisation, person);
    }

    private Map<String, Object> activation(UUID organisation, Person person) {
        return Map.of(
                "organisationId", organisation.toString(),
                "chamberId", chamber.toString(),
                "kind", "ACTIVATED",
                "personId", person.id().toString());
    }
}
