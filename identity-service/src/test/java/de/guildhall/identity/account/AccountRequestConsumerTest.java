package de.guildhall.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Links;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountRequestConsumerTest {

    private static final String TOPIC = "org.account-request";
    private static final String TYPE = "org.account-request.made";

    @Inject
    Rows rows;

    private final String email = Addresses.fresh("mia.keller");
    private final UUID causeId = UUID.randomUUID();

    @Test
    @Rule("ACC-8")
    void aCompanysRequestInvitesThePersonInTheCompanysName() {
        Events.publish(TOPIC, causeId, TYPE, request(email.toUpperCase(Locale.ROOT)));

        JsonNode invitation = Links.to(email).next();
        assertThat(invitation.get("organisationName").textValue()).isEqualTo("Tischlerei Brandt");
        assertThat(invitation.get("language").textValue()).isEqualTo("fr");
        JsonNode account = account(causeId);
        assertThat(account.get("causeKind").textValue()).isEqualTo("TRAINING_RELATIONSHIP");
        assertThat(account.get("causeId").textValue()).isEqualTo(causeId.toString());
        assertThat(account.get("personId")).isEqualTo(invitation.get("personId"));
    }

    @Test
    @Rule("ACC-10")
    void aSupervisorIsInvitedByTheSameWayAndTheAnswerSaysForWhom() {
        Map<String, Object> request = request(email);
        request.put("causeKind", "SUPERVISOR");

        Events.publish("training-record.account-request", causeId, "training-record.account-request.made", request);

        JsonNode invitation = Links.to(email).next();
        assertThat(account(causeId).get("causeKind").textValue()).isEqualTo("SUPERVISOR");
        assertThat(account(causeId).get("personId")).isEqualTo(invitation.get("personId"));
    }

    @Test
    @Rule("ACC-8")
    void whoHasAnAccountIsLinkedWithoutAnInvitation() {
        Accounts.open(email);

        Events.publish(TOPIC, causeId, TYPE, request(email));

        assertThat(account(causeId).get("personId").textValue())
                .isEqualTo(Accounts.idOf(email).toString());
        assertThat(rows.count("select count(*) from links where email = ? and purpose = 'INVITATION'", email))
                .isZero();
    }

    @Test
    void aRequestDeliveredTwiceIsAppliedOnce() {
        UUID eventId = Events.publish(TOPIC, causeId, TYPE, request(email));
        Events.publish(eventId, TOPIC, causeId, TYPE, request(email));
        UUID later = UUID.randomUUID();
        Events.publish(TOPIC, causeId, TYPE, request(Addresses.fresh("later"), later));

        account(later);
        assertThat(rows.count("select count(*) from links where email = ?", email))
                .isEqualTo(1);
        assertThat(Events.all("identity.account", causeId)).hasSize(1);
    }

    @Test
    void twoCompaniesThatAskForOneAddressGetOnePerson() {
        UUID other = UUID.randomUUID();

        Events.publish(TOPIC, causeId, TYPE, request(email));
        Events.publish(TOPIC, other, TYPE, request(email, other));

        assertThat(account(causeId).get("personId")).isEqualTo(account(other).get("personId"));
    }

    @Test
    void aRequestThatCannotBeUnderstoodDoesNotStopTheNextOne() {
        Events.publish(TOPIC, UUID.randomUUID(), TYPE, Map.of("email", "no address", "causeKind", "TRAINER"));

        Events.publish(TOPIC, causeId, TYPE, request(email));

        assertThat(account(causeId)).isNotNull();
    }

    @Test
    void theTrailNamesTheOrganisationAndWhoAsked() {
        Events.publish(TOPIC, causeId, TYPE, request(email));

        String personId = account(causeId).get("personId").textValue();
        var entry = Events.await(
                "audit.entry",
                event -> event.state().path("objectId").asText().equals(personId)
                        && event.state().get("action").textValue().equals("identity.account.create"));
        assertThat(entry.state().at("/after/causeId").textValue()).isEqualTo(causeId.toString());
        assertThat(entry.state().has("organisationId")).isTrue();
        await().until(() ->
                rows.count("select count(*) from audit_entries where object_id = ?", UUID.fromString(personId)) == 1);
    }

    private static JsonNode account(UUID causeId) {
        return Events.await("identity.account", event -> event.key().equals(causeId.toString()))
                .state();
    }

    private Map<String, Object> request(String address) {
        return request(address, causeId);
    }

    private static Map<String, Object> request(String address, UUID cause) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "causeKind",
                "TRAINING_RELATIONSHIP",
                "causeId",
                cause,
                "organisationId",
                UUID.randomUUID(),
                "organisationName",
                "Tischlerei Brandt",
                "email",
                address,
                "givenName",
                "Mia",
                "familyName",
                "Keller",
                "language",
                "fr",
                "requestedBy",
                UUID.randomUUID()));
        request.put("fieldOfALaterVersion", true);
        return request;
    }
}
