package de.guildhall.notification;

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
        return EveryEndpoint.refusesStrangers("GET /api/notification/v1/mails");
    }
}
