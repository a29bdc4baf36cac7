package de.guildhall.identity;

import de.guildhall.platform.testing.EveryEndpoint;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class AuthorisationTest {

    private static final String[] FOR_EVERYBODY = {
        "POST /api/identity/v1/registrations",
        "POST /api/identity/v1/registration-confirmations",
        "POST /api/identity/v1/forgotten-passwords",
        "POST /api/identity/v1/new-passwords",
        "POST /api/identity/v1/email-confirmations",
        "GET /api/identity/v1/terms-of-use",
        "GET /api/identity/v1/terms-of-use/newest",
        "GET /api/identity/v1/terms-of-use/{version}",
        "GET /api/identity/v1/terms-of-use/{version}/document"
    };

    private static final String[] ABOUT_ONESELF = {
        "GET /api/identity/v1/me",
        "PUT /api/identity/v1/me",
        "GET /api/identity/v1/me/email-change",
        "PUT /api/identity/v1/me/email-change",
        "DELETE /api/identity/v1/me/email-change",
        "GET /api/identity/v1/me/audit-entries",
        "GET /api/identity/v1/data-exports",
        "POST /api/identity/v1/data-exports",
        "GET /api/identity/v1/data-exports/{id}/file",
        "GET /api/identity/v1/me/identifiers",
        "POST /api/identity/v1/me/identifiers/{kind}/disclosures",
        "GET /api/identity/v1/me/sign-in-methods",
        "DELETE /api/identity/v1/me/sign-in-methods/passkeys/{id}",
        "DELETE /api/identity/v1/me/sign-in-methods/eid",
        "GET /api/identity/v1/me/terms-of-use",
        "POST /api/identity/v1/me/terms-of-use/acceptances"
    };

    @TestFactory
    Stream<DynamicTest> withoutATokenThereIsNothing() {
        return EveryEndpoint.refusesWhoIsNotSignedIn(FOR_EVERYBODY);
    }

    @TestFactory
    Stream<DynamicTest> aForgedTokenIsNone() {
        return EveryEndpoint.refusesForgedTokens(FOR_EVERYBODY);
    }

    @TestFactory
    Stream<DynamicTest> withoutARightThereIsNothing() {
        return EveryEndpoint.refusesStrangers(Stream.concat(Stream.of(FOR_EVERYBODY), Stream.of(ABOUT_ONESELF))
                .toArray(String[]::new));
    }
}
