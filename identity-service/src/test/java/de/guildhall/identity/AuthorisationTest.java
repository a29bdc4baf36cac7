package de.guildhall.identity;

import de.guildhall.platform.testing.EveryEndpoint;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class AuthorisationTest {

    @TestFactory
    Stream<DynamicTest> withoutATokenThereIsNothing() {
        return EveryEndpoint.refusesWhoIsNotSignedIn(
                "POST /api/identity/v1/registrations", "POST /api/identity/v1/registration-confirmations");
    }

    @TestFactory
    Stream<DynamicTest> withoutARightThereIsNothing() {
        return EveryEndpoint.refusesStrangers(
                "POST /api/identity/v1/registrations",
                "POST /api/identity/v1/registration-confirmations",
                "GET /api/identity/v1/me",
                "PUT /api/identity/v1/me");
    }
}
