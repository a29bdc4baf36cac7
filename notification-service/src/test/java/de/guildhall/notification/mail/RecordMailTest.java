package de.guildhall.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.notification.testing.Directory;
import de.guildhall.notification.testing.Facts;
import de.guildhall.notification.testing.Mailbox;
import de.guildhall.notification.testing.Mailbox.Received;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What of a training record is told by mail. */
@QuarkusTest
class RecordMailTest {

    @Inject
    Rows rows;

    @Inject
    Directory directory;

    @Test
    @Rule({"NOT-1", "NOT-3"})
    void theTrainerHearsOfASubmittedRecordAndNobodyElse() {
        String apprentice = Facts.address("lena");
        String trainer = Facts.address("tom");
        Map<String, Object> record = Facts.record(
                directory.known(Facts.person("Lena", "Vogt", apprentice, "de")),
                directory.known(Facts.person("Tom", "Weber", trainer, "en")));
        record.put("work", "Secret content");

        Facts.recordWas("submitted", record);

        Received mail = Mailbox.awaitOne(trainer);
        assertThat(mail.subject()).isEqualTo("Training record to check: week 47");
        assertThat(mail.text())
                .contains("Hello Tom Weber,", "Lena Vogt has submitted")
                .contains("/o/" + record.get("organisationId") + "/approvals?book="
                        + record.get("trainingRelationshipId") + "&week=2026-W47")
                .doesNotContain("Secret");
        assertThat(Mailbox.read(apprentice)).isEmpty();
    }

    @Test
    @Rule({"ACC-10", "REC-3"})
    void aRecordSentToASupervisorIsToldToThemAndNotToTheTrainer() {
        String trainer = Facts.address("tom");
        String supervisor = Facts.address("mia");
        Map<String, Object> record =
                Facts.record(UUID.randomUUID(), directory.known(Facts.person("Tom", "Weber", trainer, "en")));
        record.put("supervisorId", UUID.randomUUID());

        Facts.recordWas("submitted", record);
        record.put("supervisorPersonId", directory.known(Facts.person("Mia", "Keller", supervisor, "fr")));
        Facts.recordWas("submitted", record);

        Received mail = Mailbox.awaitOne(supervisor);
        assertThat(mail.text()).contains("Mia Keller", "/o/" + record.get("organisationId") + "/approvals?book=");
        assertThat(Mailbox.read(trainer)).isEmpty();
    }

    @Test
    @Rule({"NOT-1", "NOT-3"})
    void theApprenticeHearsOfReturnAndApprovalButNotWhy() {
        String apprentice = Facts.address("lena");
        Map<String, Object> record =
                Facts.record(directory.known(Facts.person("Lena", "Vogt", apprentice, "de")), UUID.randomUUID());
        record.put("remarks", "Secret remark");

        Facts.recordWas("returned", record);
        Mailbox.await(apprentice, 1);
        Facts.recordWas("approved", record);

        assertThat(Mailbox.await(apprentice, 2))
                .extracting(Received::subject)
                .containsExactly(
                        "Ausbildungsnachweis zurückgegeben: Woche 47", "Ausbildungsnachweis freigegeben: Woche 47");
        assertThat(Mailbox.read(apprentice))
                .allSatisfy(mail -> assertThat(mail.text())
                        .contains("/me/record-books/" + record.get("trainingRelationshipId") + "/weeks/2026-W47")
                        .doesNotContain("Secret"));
    }

    @Test
    void otherFactsAboutARecordAreNotToldByMail() {
        String apprentice = Facts.address("lena");
        Map<String, Object> record =
                Facts.record(directory.known(Facts.person("Lena", "Vogt", apprentice, "de")), UUID.randomUUID());

        Facts.recordWas("corrected", record);
        Facts.recordWas("approved", record);

        Mailbox.awaitOne(apprentice);
        assertThat(rows.count("select count(*) from mails where recipient_id = ?", record.get("apprenticePersonId")))
                .isEqualTo(1);
    }

    @Test
    void aMailIsWrittenInTheLanguageAndToTheAddressOfToday() {
        String old = Facts.address("old");
        String current = Facts.address("current");
        UUID apprentice = Facts.person("Lena", "Vogt", old, "de");
        Facts.person(apprentice, "Lena", "Brandt", current, "fr", 2);
        Facts.person(apprentice, "Lena", "Late", old, "de", 1);
        directory.known(Facts.person("After", "Wards", Facts.address("after"), "de"));

        Facts.recordWas("approved", Facts.record(apprentice, UUID.randomUUID()));

        assertThat(Mailbox.awaitOne(current).text()).contains("Bonjour Lena Brandt,");
        assertThat(Mailbox.read(old)).isEmpty();
    }
}
