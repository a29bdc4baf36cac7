package de.guildhall.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

/** The trainer hears who else decides an apprentice's weeks. */
@QuarkusTest
@Rule("ACC-10")
class SupervisorMailTest {

    private final UUID organisation = UUID.randomUUID();
    private final UUID relationship = UUID.randomUUID();

    @Inject
    Rows rows;

    @Inject
    Directory directory;

    @Test
    void theTrainerHearsNameAndAddressOfWhoDecidesFromNowOn() {
        String address = Facts.address("rita.trainer");
        UUID trainer = directory.known(Facts.person("Rita", "Sommer", address, "de"));
        UUID lena = directory.known(Facts.person("Lena", "Vogt", Facts.address("lena"), "de"));
        String second = Facts.address("lena.vogt.privat");
        UUID karl = directory.known(Facts.person("Karl", "Meyer", second, "de"));

        tell(karl, lena, trainer, true);

        assertThat(Mailbox.awaitOne(address).text())
                .contains("Lena Vogt schickt Wochen ab jetzt auch an Karl Meyer (" + second + ").")
                .contains("/o/" + organisation + "/record-books/" + relationship);
    }

    @Test
    void whatIsNotNewAndWhoLooksAfterTheirOwnApprenticesIsNoMail() {
        UUID trainer = directory.known(Facts.person("Rita", "Sommer", Facts.address("rita"), "de"));
        UUID lena = UUID.randomUUID();

        UUID known = tell(UUID.randomUUID(), lena, trainer, false);
        UUID herself = tell(trainer, lena, trainer, true);

        await().until(() -> rows.count("select count(*) from inbox where event_id in (?, ?)", known, herself) == 2);
        assertThat(rows.count("select count(*) from mails where event_id in (?, ?)", known, herself))
                .isZero();
    }

    private UUID tell(UUID supervisor, UUID apprentice, UUID trainer, boolean isNew) {
        UUID supervision = UUID.randomUUID();
        return Events.publish(
                "training-record.supervision",
                supervision,
                "training-record.supervision.changed",
                Map.of(
                        "supervisionId", supervision,
                        "version", 1,
                        "personId", supervisor,
                        "trainingRelationshipId", relationship,
                        "organisationId", organisation,
                        "apprenticePersonId", apprentice,
                        "trainerPersonId", trainer,
                        "isNew", isNew));
    }
}
