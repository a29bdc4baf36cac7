package de.guildhall.org;

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
                "GET /api/org/v1/chambers",
                "GET /api/org/v1/chambers/{id}",
                "POST /api/org/v1/activation-revocations",
                "POST /api/org/v1/lost-codes");
    }

    @TestFactory
    Stream<DynamicTest> aForgedTokenIsNone() {
        return EveryEndpoint.refusesForgedTokens(
                "GET /api/org/v1/chambers",
                "GET /api/org/v1/chambers/{id}",
                "POST /api/org/v1/activation-revocations",
                "POST /api/org/v1/lost-codes");
    }

    @TestFactory
    Stream<DynamicTest> withoutARightThereIsNothing() {
        return EveryEndpoint.refusesStrangers(
                "GET /api/org/v1/chambers",
                "GET /api/org/v1/chambers/{id}",
                "GET /api/org/v1/occupations",
                "POST /api/org/v1/activations",
                "POST /api/org/v1/activation-revocations",
                "POST /api/org/v1/lost-codes");
    }
}
