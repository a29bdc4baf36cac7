package de.guildhall.permission.grant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
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
    void aGivenGrantFitsItsSchema() throws IOException {
        assertFits(GrantEvents.given(grant(NOW.plusSeconds(60))));
    }

    @Test
    void aGivenGrantWithoutEndFitsItsSchema() throws IOException {
        assertFits(GrantEvents.given(grant(null)));
    }

    @Test
    void aRevokedGrantFitsItsSchema() throws IOException {
        Grant grant = grant(null);
        grant.revoke(UUID.randomUUID(), NOW);

        assertFits(GrantEvents.revoked(grant));
    }

    @Test
    void aGrantOfEveryRoleFitsTheSchema() throws IOException {
        for (var role : roles.all()) {
            Place place = switch (role.scopeKind()) {
                case INSTALLATION -> Place.INSTALLATION;
                case CHAMBER -> Place.chamber(UUID.randomUUID());
                case ORGANISATION -> Place.organisation(UUID.randomUUID(), UUID.randomUUID());
                default -> Place.trainingRelationship(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
            };
            assertFits(GrantEvents.given(Grant.give(
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

    private void assertFits(DomainEvent event) throws IOException {
        assertThat(event.topic()).isEqualTo("permission.grant");
        JsonNode written = json.readTree(json.writeValueAsString(event.state()));
        Set<ValidationMessage> faults = schema(event.type()).validate(written);
        assertThat(faults).as("%s", written).isEmpty();
    }

    private static JsonSchema schema(String type) throws IOException {
        try (InputStream file =
                GrantEventsContractTest.class.getResourceAsStream("/contract/events/" + type + ".v1.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            file,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        }
    }
}
