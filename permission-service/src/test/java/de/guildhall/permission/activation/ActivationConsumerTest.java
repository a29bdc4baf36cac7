package de.guildhall.permission.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.permission.testing.Register;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
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

    private final UUID chamber = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final Person person = Person.named("Lena Vogt");

    @Test
    @Rule("ACC-2")
    void whoActivatesAnOrganisationIsItsAdministrator() {
        // When
        Events.publish("org.activation", organisation, ACTIVATED, activation(person, 1));

        // Then
        await().untilAsserted(() -> assertThat(roles(person)).containsExactly("administrator"));
        Events.Published noted = Events.await(
                "audit.entry",
                entry -> entry.state().path("organisationId").asText().equals(organisation.toString()));
        assertThat(noted.state().path("action").textValue()).isEqualTo("permission.grant.give");
        assertThat(noted.state().path("personId").textValue()).isEqualTo(new UUID(0, 0).toString());
    }

    @Test
    @Rule("USR-8")
    void theAdministratorOfAnActivationIsTheLastEvenIfTheOrganisationIsStillUnknown() {
        // Given
        register.execute("insert into chambers (id, name, version) values (?, 'Kammer Vechta', 1)", chamber);
        Person chamberAdministrator = register.ofChamber("Dörte Lüken", "chamber-administrator", chamber);
        Events.publish("org.activation", organisation, ACTIVATED, activation(person, 1));
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
        UUID event = Events.publish("org.activation", organisation, ACTIVATED, activation(person, 1));
        Events.publish(event, "org.activation", organisation, ACTIVATED, activation(person, 1));
        awaitAllApplied();

        // Then
        assertThat(grants(person)).isEqualTo(1);
    }

    @Test
    void anOldActivationGivesNothingBackThatWasRevokedSince() {
        // Given
        Events.publish("org.activation", organisation, ACTIVATED, activation(person, 3));
        await().untilAsserted(() -> assertThat(roles(person)).containsExactly("administrator"));
        register.execute(
                "update grants set revoked_at = now(), revoked_by = person_id where person_id = ?", person.id());

        // When
        Events.publish("org.activation", organisation, ACTIVATED, activation(person, 3));
        Events.publish("org.activation", organisation, ACTIVATED, activation(person, 2));
        awaitAllApplied();

        // Then
        assertThat(grants(person)).isZero();
    }

    @Test
    void aLockedActivationGivesNothing() {
        // When
        Map<String, Object> locked = Map.of(
                "organisationId",
                organisation.toString(),
                "chamberId",
                chamber.toString(),
                "kind",
                "LOCKED",
                "version",
                1);
        Events.publish("org.activation", organisation, "org.activation.locked", locked);
        awaitAllApplied();

        // Then
        assertThat(register.count("select count(*) from grants where organisation_id = ?", organisation))
                .isZero();
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
                        last.id().toString(),
                        "version",
                        1));
        await().until(() -> grants(last) == 1);
    }

    private List<String> roles(Person person) {
        return person.calls()
                .get("/api/permission/v1/functions")
                .path("items.find { it.actingFor == 'organisation:" + organisation + "' }.roles");
    }

    private int grants(Person person) {
        return register.count("select count(*) from grants where person_id = ? and revoked_at is null", person.id());
    }

    private Map<String, Object> activation(Person person, long version) {
        return Map.of(
                "organisationId", organisation.toString(),
                "chamberId", chamber.toString(),
                "kind", "ACTIVATED",
                "personId", person.id().toString(),
                "version", version);
    }
}
