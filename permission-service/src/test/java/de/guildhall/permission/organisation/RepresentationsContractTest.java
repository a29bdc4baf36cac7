package de.guildhall.permission.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("API-4")
class RepresentationsContractTest {

    @Inject
    ObjectMapper json;

    @Test
    void aChangeFitsItsSchema() {
        EventContract.assertFits(json, Representations.event(UUID.randomUUID()));
    }
}
