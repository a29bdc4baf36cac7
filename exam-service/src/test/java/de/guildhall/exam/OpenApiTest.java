package de.guildhall.exam;

import de.guildhall.platform.testing.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Test
    void theCommittedContractIsWhatTheCodeDeclares() {
        OpenApiContract.assertCommitted();
    }
}
