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
        return EveryEndpoint.refusesWhoIsNotSignedIn("GET /.well-known/authzen-configuration");
    }

    @TestFactory
    Stream<DynamicTest> aForgedTokenIsNone() {
        return EveryEndpoint.refusesForgedTokens("GET /.well-known/authzen-configuration");
    }

    @TestFactory
    Stream<DynamicTest> withoutARightThereIsNothing() {
        return EveryEndpoint.refusesStrangers(
                "GET /.well-known/authzen-configuration",
                "POST /access/v1/evaluation",
                "POST /access/v1/evaluations",
                "POST /access/v1/search/action",
                "POST /access/v1/search/resource",
                "POST /access/v1/search/subject",
                "GET /api/permission/v1/access",
                "GET /api/permission/v1/explanations",
                "GET /api/permission/v1/functions",
                "GET /api/permission/v1/responsible-persons",
                "GET /api/permission/v1/rights",
                "GET /api/permission/v1/roles");
    }
}
