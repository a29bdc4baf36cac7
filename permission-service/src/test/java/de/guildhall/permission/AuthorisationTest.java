package de.guildhall.permission;

import de.guildhall.platform.testing.EveryEndpoint;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class AuthorisationTest {

    @TestFactory
    Stream<DynamicTest> withoutATokenThereIsNothing() {
        return EveryEndpoint.refusesWhoIsNotSignedIn();
    }

    @TestFactory
    Stream<DynamicTest> aForgedTokenIsNone() {
        return EveryEndpoint.refusesForgedTokens();
    }

    @TestFactory
    Stream<DynamicTest> withoutARightThereIsNothing() {
        return EveryEndpoint.refusesStrangers(
                "GET /api/permission/v1/access",
                "GET /api/permission/v1/functions",
                "GET /api/permission/v1/rights",
                "GET /api/permission/v1/roles");
    }
}
