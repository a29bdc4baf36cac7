package de.guildhall.notification.directory;

import static org.awaitility.Awaitility.await;

import de.guildhall.notification.testing.Directory;
import de.guildhall.notification.testing.Facts;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("USR-10")
class DirectoryTest {

    @Inject
    Rows rows;

    @Inject
    Directory directory;

    @Test
    void whoWasInvitedAndNeverCameIsForgotten() {
        UUID lena = directory.known(Facts.person("Lena", "Voght", Facts.address("lena"), "de"));

        Events.publish(
                "identity.person",
                lena,
                "identity.person.withdrawn",
                Map.of(
                        "personId", lena,
                        "givenName", "",
                        "familyName", "",
                        "email", "",
                        "language", "de",
                        "state", "WITHDRAWN",
                        "version", 1));

        await().until(() -> rows.count("select count(*) from parties where id = ?", lena) == 0);
    }
}
