package de.guildhall.permission.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.permission.testing.Register;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NamesFollowEventsTest {

    @Inject
    Register register;

    @Inject
    Rows rows;

    private final UUID chamber = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();

    @Test
    void aFunctionHasTheNameThatTheOrganisationHasNow() {
        // Given
        Person person = register.ofOrganisation("Lena Vogt", "administrator", organisation, chamber);

        // When
        publishOrganisation("Vogt GmbH", 2);
        publishOrganisation("Metallbau Vogt", 1);

        // Then
        await().until(() -> "Vogt GmbH".equals(name(person)));
        publishOrganisation("Vogt AG", 3);
        await().until(() -> "Vogt AG".equals(name(person)));
        assertThat(rows.count("select count(*) from organisations where id = ?", organisation))
                .isEqualTo(1);
    }

    @Test
    void aFunctionHasTheNameThatTheChamberHasNow() {
        // Given
        Person person = register.ofChamber("Okko Janssen", "clerk", chamber);

        // When
        publishChamber("Kammer Emden", 1);

        // Then
        await().until(() -> "Kammer Emden".equals(name(person)));
        publishChamber("Kammer Emden und Leer", 2);
        await().until(() -> "Kammer Emden und Leer".equals(name(person)));
    }

    @Test
    void aGrantHasTheNameThatThePersonHasNow() {
        // Given
        Person administrator = register.ofOrganisation("Lena Vogt", "administrator", organisation, chamber);
        rows.update(
                "insert into organisations (id, chamber_id, activated, version) values (?, ?, true, 0)",
                organisation,
                chamber);

        // When
        publishPerson(administrator, "Brandt", 2);
        publishPerson(administrator, "Vogt", 1);

        // Then
        await().until(() -> "Lena Brandt".equals(holder(administrator)));
        publishPerson(administrator, "Vogt-Brandt", 3);
        await().until(() -> "Lena Vogt-Brandt".equals(holder(administrator)));
    }

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        EventContract.assertPublishes("org.organisation", OrganisationConsumer.OrganisationState.class);
    }

    private String name(Person person) {
        return person.calls().get("/api/permission/v1/functions").path("items[0].name");
    }

    private String holder(Person administrator) {
        return administrator
                .calls()
                .queryParam("organisationId", organisation)
                .get("/api/permission/v1/grants")
                .path("items[0].personName");
    }

    private static void publishPerson(Person person, String familyName, long version) {
        Events.publish(
                "identity.person",
                person.id(),
                "identity.person.changed",
                Map.of(
                        "personId", person.id(),
                        "givenName", "Lena",
                        "familyName", familyName,
                        "email", "lena@example.org",
                        "language", "de",
                        "state", "ACTIVE",
                        "version", version));
    }

    private void publishOrganisation(String name, long version) {
        Events.publish(
                "org.organisation",
                organisation,
                "org.organisation.changed",
                Map.of(
                        "organisationId",
                        organisation.toString(),
                        "chamberId",
                        chamber.toString(),
                        "companyNumber",
                        "4711",
                        "name",
                        name,
                        "activated",
                        true,
                        "version",
                        version));
    }

    private void publishChamber(String name, long version) {
        Events.publish(
                "org.chamber",
                chamber,
                "org.chamber.changed",
                Map.of(
                        "chamberId",
                        chamber.toString(),
                        "name",
                        name,
                        "shortName",
                        "E",
                        "place",
                        "Emden",
                        "version",
                        version));
    }
}
