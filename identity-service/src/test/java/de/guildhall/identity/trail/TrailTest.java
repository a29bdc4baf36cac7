package de.guildhall.identity.trail;

import static org.awaitility.Awaitility.await;

import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Each test has a company and a chamber of its own, whose trail is empty at first. */
abstract class TrailTest {

    static final String ENTRIES = "/api/identity/v1/audit-entries";

    /** Of the events that other services publish. */
    static final String TYPE = "audit.entry.noted";

    @Inject
    Rows rows;

    final UUID chamber = UUID.randomUUID();
    final UUID organisation = UUID.randomUUID();
    final Person administrator = Person.named("Petra Lang").administratorOf(organisation);
    final Person clerk = Person.named("Jan Brinkmann").clerkOf(chamber);

    Map<String, Object> entry(String at, String label) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("entryId", UUID.randomUUID());
        entry.put("at", Instant.parse(at));
        entry.put("personId", UUID.randomUUID());
        entry.put("personName", "Jan Brinkmann");
        entry.put("actingFor", "chamber:" + chamber);
        entry.put("action", "org.activation-code.issue");
        entry.put("objectKind", "activation-code");
        entry.put("objectId", UUID.randomUUID());
        entry.put("label", label);
        entry.put("organisationId", organisation);
        entry.put("chamberId", chamber);
        entry.put("fieldOfALaterVersion", 1);
        return entry;
    }

    /** Returns when the trail has it. */
    UUID publish(Map<String, Object> entry) {
        UUID eventId = Events.publish("audit.entry", (UUID) entry.get("personId"), TYPE, entry);
        await().until(() ->
                rows.count("select count(*) from audit_entries where entry_id = ?", entry.get("entryId")) == 1);
        return eventId;
    }

    static ValidatableResponse find(Person who, String parameter, UUID id) {
        return who.calls().queryParam(parameter, id).get(ENTRIES).then();
    }
}
