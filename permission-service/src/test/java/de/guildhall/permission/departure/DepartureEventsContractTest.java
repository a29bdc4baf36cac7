package de.guildhall.permission.departure;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.permission.grant.Place;
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
class DepartureEventsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Inject
    ObjectMapper json;

    @Test
    void departuresFitTheirSchemas() {
        Departure ofCompany = departure(Place.organisation(UUID.randomUUID(), UUID.randomUUID()));
        EventContract.assertFits(json, DepartureEvents.recorded(ofCompany, true));
        EventContract.assertFits(json, DepartureEvents.recorded(departure(Place.chamber(UUID.randomUUID())), false));
        ofCompany.comeBack(UUID.randomUUID(), NOW);
        EventContract.assertFits(json, DepartureEvents.takenBack(ofCompany));
    }

    private static Departure departure(Place place) {
        return new Departure(
                UUID.randomUUID(), UUID.randomUUID(), place, UUID.randomUUID(), "geht", UUID.randomUUID(), NOW);
    }
}
