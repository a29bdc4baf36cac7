package de.guildhall.identity.testing;

import de.guildhall.platform.testing.Events;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What permission-service tells, as it tells it. */
public final class Grants {

    private Grants() {}

    /** @param organisationId null for the chamber's own people */
    public static UUID given(UUID personId, UUID organisationId, UUID chamberId) {
        UUID grant = UUID.randomUUID();
        tell(grant, personId, organisationId, chamberId, null, 1);
        return grant;
    }

    /** Who is trained there, and acts for nobody. */
    public static UUID apprenticed(UUID personId, UUID organisationId, UUID chamberId) {
        UUID grant = UUID.randomUUID();
        Map<String, Object> state = state(grant, personId, organisationId, chamberId, 1);
        state.put("role", "apprentice");
        state.put("actingFor", "self");
        state.put("scope", "training-relationship:" + UUID.randomUUID());
        Events.publish("permission.grant", grant, "permission.grant.given", state);
        return grant;
    }

    public static UUID examining(UUID personId, UUID chamberId) {
        UUID grant = UUID.randomUUID();
        Map<String, Object> state = state(grant, personId, null, chamberId, 1);
        state.put("role", "examiner");
        Events.publish("permission.grant", grant, "permission.grant.given", state);
        return grant;
    }

    /** @param revokedAt null if it holds */
    public static void tell(
            UUID grant, UUID personId, UUID organisationId, UUID chamberId, Instant revokedAt, long version) {
        Map<String, Object> state = state(grant, personId, organisationId, chamberId, version);
        if (revokedAt != null) {
            state.put("revokedAt", revokedAt);
        }
        Events.publish(
                "permission.grant",
                grant,
                revokedAt == null ? "permission.grant.given" : "permission.grant.revoked",
                state);
    }

    private static Map<String, Object> state(
            UUID grant, UUID personId, UUID organisationId, UUID chamberId, long version) {
        String scope = organisationId == null ? "chamber:" + chamberId : "organisation:" + organisationId;
        Map<String, Object> state = new HashMap<>(Map.of(
                "grantId",
                grant,
                "personId",
                personId,
                "actingFor",
                scope,
                "role",
                organisationId == null ? "clerk" : "trainer",
                "scope",
                scope,
                "validFrom",
                Instant.now().minusSeconds(60),
                "version",
                version));
        if (organisationId != null) {
            state.put("organisationId", organisationId);
        }
        if (chamberId != null) {
            state.put("chamberId", chamberId);
        }
        return state;
    }
}
