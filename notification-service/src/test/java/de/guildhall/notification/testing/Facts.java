package de.guildhall.notification.testing;

import de.guildhall.platform.testing.Events;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What other services tell, as they tell it. */
public final class Facts {

    public static final String TOKEN = "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I";

    private Facts() {}

    public static String address(String name) {
        return name + "@" + UUID.randomUUID().toString().substring(0, 8) + ".example.org";
    }

    /** @return the person's id */
    public static UUID person(String givenName, String familyName, String email, String language) {
        UUID id = UUID.randomUUID();
        person(id, givenName, familyName, email, language, 0);
        return id;
    }

    public static void person(
            UUID id, String givenName, String familyName, String email, String language, int version) {
        Events.publish(
                "identity.person",
                id,
                "identity.person.created",
                Map.of(
                        "personId", id,
                        "givenName", givenName,
                        "familyName", familyName,
                        "email", email,
                        "language", language,
                        "state", "ACTIVE",
                        "version", version));
    }

    /** @param email of the chamber's office */
    public static void chamber(UUID id, String email, String language) {
        Events.publish(
                "org.chamber",
                id,
                "org.chamber.opened",
                Map.of("chamberId", id, "name", "Kammer", "email", email, "language", language, "version", 0));
    }

    public static Map<String, Object> link(String purpose, String email, String language) {
        Map<String, Object> link = new HashMap<>(Map.of(
                "personId",
                UUID.randomUUID(),
                "email",
                email,
                "givenName",
                "Lena",
                "familyName",
                "Vogt",
                "language",
                language,
                "purpose",
                purpose,
                "fieldOfALaterVersion",
                true));
        if (!purpose.equals("ALREADY_REGISTERED")) {
            link.put("token", TOKEN);
            link.put("expiresAt", "2026-11-22T09:15:00Z");
        }
        return link;
    }

    public static void granted(
            String role, UUID person, UUID organisation, Instant from, Instant until, Instant revoked) {
        granted(UUID.randomUUID(), role, person, organisation, from, until, revoked, 1);
    }

    public static void granted(
            UUID grant,
            String role,
            UUID person,
            UUID organisation,
            Instant from,
            Instant until,
            Instant revoked,
            int version) {
        Map<String, Object> state = new HashMap<>(Map.of(
                "grantId", grant,
                "personId", person,
                "actingFor", "organisation:" + organisation,
                "role", role,
                "scope", "organisation:" + organisation,
                "validFrom", from,
                "version", version));
        if (until != null) {
            state.put("validUntil", until);
        }
        if (revoked != null) {
            state.put("revokedAt", revoked);
        }
        Events.publish(
                "permission.grant",
                grant,
                revoked == null ? "permission.grant.given" : "permission.grant.revoked",
                state);
    }

    public static void chamberAdministrator(UUID person, UUID chamber, Instant from) {
        UUID grant = UUID.randomUUID();
        Events.publish(
                "permission.grant",
                grant,
                "permission.grant.given",
                Map.of(
                        "grantId",
                        grant,
                        "personId",
                        person,
                        "actingFor",
                        "chamber:" + chamber,
                        "role",
                        "chamber-administrator",
                        "scope",
                        "chamber:" + chamber,
                        "chamberId",
                        chamber,
                        "validFrom",
                        from,
                        "version",
                        1));
    }

    /** @return the event's id */
    public static UUID linkRequested(Map<String, Object> link) {
        return Events.publish("identity.mail-link", (UUID) link.get("personId"), "identity.mail-link.requested", link);
    }

    public static Map<String, Object> record(UUID apprentice, UUID trainer) {
        return new HashMap<>(Map.of(
                "recordId",
                UUID.randomUUID(),
                "trainingRelationshipId",
                UUID.randomUUID(),
                "organisationId",
                UUID.randomUUID(),
                "chamberId",
                UUID.randomUUID(),
                "week",
                "2026-W47",
                "status",
                "SUBMITTED",
                "apprenticePersonId",
                apprentice,
                "trainerPersonId",
                trainer,
                "apprenticeName",
                "Lena Vogt",
                "version",
                3));
    }

    /** @return the event's id */
    public static UUID recordWas(String fact, Map<String, Object> record) {
        return Events.publish(
                "training-record.record", (UUID) record.get("recordId"), "training-record.record." + fact, record);
    }
}
