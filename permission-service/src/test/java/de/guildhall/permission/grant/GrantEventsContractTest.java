package de.guildhall.permission.grant;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is published is what the schemas in {@code contract/events} promise. */
@QuarkusTest
@Rule("API-4")
class GrantEventsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Inject
    ObjectMapper json;

    @Inject
    RoleCatalogue roles;

    @Test
    void aGivenGrantFitsItsSchema() {
        EventContract.assertFits(json, GrantEvents.given(grant(NOW.plusSeconds(60))));
    }

    @Test
    void aGivenGrantWithoutEndFitsItsSchema() {
        EventContract.assertFits(json, GrantEvents.given(grant(null)));
    }

    @Test
    void aRevokedGrantFitsItsSchema() {
        Grant grant = grant(null);
        grant.revoke(UUID.randomUUID(), NOW);

        EventContract.assertFits(json, GrantEvents.revoked(grant));
    }

    @Test
    void aGrantOfEveryRoleFitsTheSchema() {
        for (var role : roles.all()) {
            if (role.id().equals(Role.DELEGATE)) {
                // What a delegation gives is no grant.
                continue;
            }
            Place place = switch (role.scopeKind()) {
                case INSTALLATION -> Place.INSTALLATION;
                case CHAMBER -> Place.chamber(UUID.randomUUID());
                case ORGANISATION -> Place.organisation(UUID.randomUUID(), UUID.randomUUID());
                default -> Place.trainingRelationship(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
            };
            EventContract.assertFits(
                    json,
                    GrantEvents.given(Grant.give(
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            role,
                            place,
                            Period.since(NOW),
                            UUID.randomUUID(),
                            "test",
                            NOW)));
        }
    }

    private Grant grant(Instant until) {
        return Grant.give(
                UUID.randomUUID(),
                UUID.randomUUID(),
                roles.get("clerk"),
                Place.chamber(UUID.randomUUID()),
                new Period(NOW, until),
                UUID.randomUUID(),
                "neu im Team",
                NOW);
    }
}
