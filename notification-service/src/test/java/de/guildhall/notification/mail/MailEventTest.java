package de.guildhall.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.notification.testing.Facts;
import de.guildhall.notification.testing.Mailbox;
import de.guildhall.notification.testing.Mailbox.Received;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the event to the mailbox. */
@QuarkusTest
class MailEventTest {

    @Inject
    Rows rows;

    @Test
    @Rule({"ACC-1", "NOT-3"})
    void aRegistrationMailHasTheLinkAndDoesNotRepeatTheTypedName() {
        String address = Facts.address("lena");

        Facts.linkRequested(Facts.link("CONFIRM_REGISTRATION", address, "de"));

        Received mail = Mailbox.awaitOne(address);
        assertThat(mail.subject()).isEqualTo("Bestätigen Sie Ihre E-Mail-Adresse");
        assertThat(mail.text())
                .contains("/register/confirm#token=" + Facts.TOKEN)
                .doesNotContain("Vogt");
        assertThat(mail.html())
                .contains("/register/confirm#token=" + Facts.TOKEN)
                .doesNotContain("Vogt");
        assertThat(mail.language()).isEqualTo("de");
        assertThat(mail.autoSubmitted()).isEqualTo("auto-generated");
        assertThat(mail.from()).contains("portal@guildhall.localhost");
    }

    @Test
    @Rule("ACC-1")
    void whoHasAnAccountIsLedToSignInAndActivateThere() {
        String address = Facts.address("lena");

        Facts.linkRequested(Facts.link("ALREADY_REGISTERED", address, "fr"));

        Received mail = Mailbox.awaitOne(address);
        assertThat(mail.subject()).isEqualTo("Vous avez déjà un compte");
        assertThat(mail.text()).contains("/activate").doesNotContain("token");
    }

    @Test
    @Rule("ACC-8")
    void anInvitationNamesTheCompany() {
        String address = Facts.address("mia");
        Map<String, Object> link = Facts.link("INVITATION", address, "en");
        link.put("organisationName", "Tischlerei Brandt");

        Facts.linkRequested(link);

        Received mail = Mailbox.awaitOne(address);
        assertThat(mail.subject()).isEqualTo("Tischlerei Brandt invites you to Guildhall");
        assertThat(mail.text()).contains("Hello Lena Vogt,");
    }

    @Test
    @Rule({"NOT-1", "NOT-3"})
    void theTrainerHearsOfASubmittedRecordAndNobodyElse() {
        String apprentice = Facts.address("lena");
        String trainer = Facts.address("tom");
        Map<String, Object> record = Facts.record(
                known(Facts.person("Lena", "Vogt", apprentice, "de")),
                known(Facts.person("Tom", "Weber", trainer, "en")));
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
    @Rule({"NOT-1", "NOT-3"})
    void theApprenticeHearsOfReturnAndApprovalButNotWhy() {
        String apprentice = Facts.address("lena");
        Map<String, Object> record =
                Facts.record(known(Facts.person("Lena", "Vogt", apprentice, "de")), UUID.randomUUID());
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
                Facts.record(known(Facts.person("Lena", "Vogt", apprentice, "de")), UUID.randomUUID());

        Facts.recordWas("corrected", record);
        Facts.recordWas("approved", record);

        Mailbox.awaitOne(apprentice);
        assertThat(rows.count("select count(*) from mails where recipient_id = ?", record.get("apprenticePersonId")))
                .isEqualTo(1);
    }

    @Test
    @Rule("NOT-2")
    void anEventDeliveredTwiceMakesOneMail() {
        String address = Facts.address("lena");
        Map<String, Object> link = Facts.link("CONFIRM_REGISTRATION", address, "de");

        UUID event = Facts.linkRequested(link);
        Events.publish(event, "identity.mail-link", (UUID) link.get("personId"), "identity.mail-link.requested", link);
        String later = Facts.address("later");
        Facts.linkRequested(Facts.link("CONFIRM_REGISTRATION", later, "de"));

        Mailbox.awaitOne(later);
        assertThat(Mailbox.read(address)).hasSize(1);
    }

    @Test
    @Rule("NOT-3")
    void afterSendingSecretAndAddressAreGone() {
        String address = Facts.address("lena");
        Map<String, Object> link = Facts.link("INVITATION", address, "de");

        Facts.linkRequested(link);

        Mailbox.awaitOne(address);
        Object person = link.get("personId");
        await().until(() ->
                rows.count("select count(*) from mails where recipient_id = ? and state = 'SENT'", person) == 1);
        assertThat(rows.text("select mails::text from mails where recipient_id = ?", person))
                .doesNotContain(Facts.TOKEN, address, "Vogt");
    }

    @Test
    @Rule("ACC-5")
    void chamberAndCompanyHearOfALockedActivation() {
        String office = Facts.address("office");
        String company = Facts.address("company");
        UUID chamber = UUID.randomUUID();
        UUID organisation = UUID.randomUUID();
        Events.publish(
                "org.chamber",
                chamber,
                "org.chamber.opened",
                Map.of("chamberId", chamber, "name", "Kammer", "email", office, "language", "de", "version", 0));
        Events.publish(
                "org.organisation",
                organisation,
                "org.organisation.registered",
                Map.of("organisationId", organisation, "name", "Tischlerei", "email", company, "version", 0));

        await().until(() -> rows.count("select count(*) from parties where id in (?, ?)", chamber, organisation) == 2);

        Events.publish("org.activation", organisation, "org.activation.locked", lock(chamber, organisation));

        assertThat(Mailbox.awaitOne(office).text()).contains("/c/" + chamber + "/organisations/" + organisation);
        assertThat(Mailbox.awaitOne(company).text()).contains("bis 22. November 2026");
    }

    @Test
    @Rule("ACC-5")
    void whoAdministersTheCompanyNowHearsOfItsLock() {
        UUID chamber = UUID.randomUUID();
        UUID organisation = UUID.randomUUID();
        String petra = Facts.address("petra");
        Instant now = Instant.now();
        UUID administrator = known(Facts.person("Petra", "Lang", petra, "fr"));
        UUID former = UUID.randomUUID();
        UUID revoked = UUID.randomUUID();
        UUID future = UUID.randomUUID();
        UUID trainer = UUID.randomUUID();
        Facts.granted("administrator", administrator, organisation, now.minusSeconds(60), null, null);
        Facts.granted("administrator", administrator, organisation, now.minusSeconds(50), null, null);
        Facts.granted("administrator", former, organisation, now.minusSeconds(60), now.minusSeconds(5), null);
        Facts.granted("administrator", revoked, organisation, now.minusSeconds(60), null, now.minusSeconds(5));
        Facts.granted("administrator", future, organisation, now.plusSeconds(600), null, null);
        Facts.granted("administrator", administrator, UUID.randomUUID(), now.minusSeconds(60), null, null);
        Facts.granted("trainer", trainer, organisation, now.minusSeconds(60), null, null);
        await().until(() -> rows.count("select count(*) from administrators where person_id = ?", administrator) == 3
                && rows.count("select count(*) from administrators where organisation_id = ?", organisation) == 5);

        UUID event =
                Events.publish("org.activation", organisation, "org.activation.locked", lock(chamber, organisation));

        assertThat(Mailbox.awaitOne(petra).text())
                .contains("Les accès existants restent ouverts")
                .contains("/o/" + organisation);
        assertThat(rows.count("select count(*) from mails where event_id = ?", event))
                .isEqualTo(3);
        assertThat(rows.count(
                        "select count(*) from mails where event_id = ? and recipient_id in (?, ?, ?)",
                        event,
                        chamber,
                        organisation,
                        administrator))
                .isEqualTo(3);
    }

    @Test
    @Rule("ACC-5")
    void whoIsNoAdministratorAnyMoreHearsNothing() {
        UUID chamber = UUID.randomUUID();
        UUID organisation = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        UUID grant = UUID.randomUUID();
        Instant given = Instant.now().minusSeconds(60);
        Facts.granted(grant, "administrator", person, organisation, given, null, null, 1);
        Facts.granted(
                grant,
                "administrator",
                person,
                organisation,
                given,
                null,
                Instant.now().minusSeconds(5),
                2);
        await().until(() ->
                rows.count("select count(*) from administrators where grant_id = ? and valid_until is not null", grant)
                        == 1);

        UUID event =
                Events.publish("org.activation", organisation, "org.activation.locked", lock(chamber, organisation));

        await().until(() -> rows.count("select count(*) from mails where event_id = ?", event) > 0);
        assertThat(rows.count("select count(*) from mails where event_id = ? and recipient_id = ?", event, person))
                .isZero();
    }

    @Test
    @Rule("ACC-5")
    void aLockedAccountIsToldToThePersonAndTheChamber() {
        String office = Facts.address("office");
        String own = Facts.address("own");
        UUID chamber = UUID.randomUUID();
        Events.publish(
                "org.chamber",
                chamber,
                "org.chamber.opened",
                Map.of("chamberId", chamber, "name", "Kammer", "email", office, "language", "de", "version", 0));
        UUID person = known(Facts.person("Lena", "Vogt", own, "de"));
        known(chamber);

        Events.publish(
                "org.activation",
                person,
                "org.activation.locked",
                Map.of("chamberId", chamber, "kind", "LOCKED", "personId", person, "until", "2026-11-22T09:15:00Z"));

        assertThat(Mailbox.awaitOne(office).text()).contains("/c/" + chamber + "/activation-locks");
        assertThat(Mailbox.awaitOne(own).text()).contains("bis 22. November 2026");
    }

    @Test
    void aSuccessfulActivationIsNotToldByMail() {
        UUID organisation = UUID.randomUUID();
        UUID chamber = UUID.randomUUID();
        Map<String, Object> activated = lock(chamber, organisation);
        activated.put("kind", "ACTIVATED");

        Events.publish("org.activation", organisation, "org.activation.activated", activated);
        Events.publish("org.activation", organisation, "org.activation.locked", lock(chamber, organisation));

        await().until(() -> rows.count("select count(*) from mails where recipient_id = ?", chamber) == 1);
    }

    @Test
    void aMailIsWrittenInTheLanguageAndToTheAddressOfToday() {
        String old = Facts.address("old");
        String current = Facts.address("current");
        UUID apprentice = Facts.person("Lena", "Vogt", old, "de");
        Facts.person(apprentice, "Lena", "Brandt", current, "fr", 2);
        Facts.person(apprentice, "Lena", "Late", old, "de", 1);
        known(Facts.person("After", "Wards", Facts.address("after"), "de"));

        Facts.recordWas("approved", Facts.record(apprentice, UUID.randomUUID()));

        assertThat(Mailbox.awaitOne(current).text()).contains("Bonjour Lena Brandt,");
        assertThat(Mailbox.read(old)).isEmpty();
    }

    private UUID known(UUID party) {
        await().until(() -> rows.count("select count(*) from parties where id = ?", party) == 1);
        return party;
    }

    private static Map<String, Object> lock(UUID chamber, UUID organisation) {
        return new HashMap<>(Map.of(
                "organisationId",
                organisation,
                "chamberId",
                chamber,
                "kind",
                "LOCKED",
                "personId",
                UUID.randomUUID(),
                "until",
                "2026-11-22T09:15:00Z"));
    }
}
