package de.guildhall.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.notification.testing.Directory;
import de.guildhall.notification.testing.Facts;
import de.guildhall.notification.testing.Mailbox;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who hears of a lock of the sign-in. */
@QuarkusTest
class SignInMailTest {

    @Inject
    Rows rows;

    @Inject
    Directory directory;

    @Test
    @Rule("ACC-12")
    void whoseSignInIsLockedHearsUntilWhenAndWhoHelps() {
        String lena = Facts.address("lena");
        UUID person = directory.known(Facts.person("Lena", "Vogt", lena, "de"));
        UUID event = UUID.randomUUID();
        Map<String, Object> locked = Map.of("personId", person, "until", "2026-11-23T09:15:00Z");

        Events.publish(event, "identity.sign-in", person, "identity.sign-in.locked", locked);
        Events.publish(event, "identity.sign-in", person, "identity.sign-in.locked", locked);

        assertThat(Mailbox.awaitOne(lena).text())
                .contains("bis 23. November 2026, 10:15")
                .contains("Administration Ihres Betriebs oder Ihre Kammer")
                .contains("Sie waren das nicht?");
        assertThat(rows.count("select count(*) from mails where event_id = ?", event))
                .isEqualTo(1);
    }
}
