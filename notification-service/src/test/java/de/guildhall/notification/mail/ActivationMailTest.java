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
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who hears of activations and their locks. */
@QuarkusTest
@Rule("ACC-5")
class ActivationMailTest {

    @Inject
    Rows rows;

    @Inject
    Directory directory;

    @Test
    void chamberAndCompanyHearOfALockedActivation() {
        String office = Facts.address("office");
        String company = Facts.address("company");
        UUID chamber = UUID.randomUUID();
        UUID organisation = UUID.randomUUID();
        Facts.chamber(chamber, office, "de");
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
    void whoAdministersTheCompanyNowHearsOfItsLock() {
        UUID chamber = UUID.randomUUID();
        UUID organisation = UUID.randomUUID();
        String petra = Facts.address("petra");
        Instant now = Instant.now();
        UUID administrator = directory.known(Facts.person("Petra", "Lang", petra, "fr"));
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
                && rows.count("select count(*) from administrators where place_id = ?", organisation) == 5);

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
    void aLockedAccountIsToldToThePersonAndTheChamber() {
        String office = Facts.address("office");
        String own = Facts.address("own");
        UUID chamber = UUID.randomUUID();
        Facts.chamber(chamber, office, "de");
        UUID person = directory.known(Facts.person("Lena", "Vogt", own, "de"));
        directory.known(chamber);

        Events.publish(
                "org.activation",
                person,
                "org.activation.locked",
                Map.of("chamberId", chamber, "kind", "LOCKED", "personId", person, "until", "2026-11-22T09:15:00Z"));

        assertThat(Mailbox.awaitOne(office).text()).contains("/c/" + chamber + "/activation-locks");
        assertThat(Mailbox.awaitOne(own).text()).contains("bis 22. November 2026");
    }

    @Test
    @Rule("DEL-2")
    void whoAdministersTheCompanyHearsOfWhoActsForIt() {
        UUID organisation = UUID.randomUUID();
        String petra = Facts.address("petra");
        UUID administrator = directory.known(Facts.person("Petra", "Lang", petra, "de"));
        Facts.granted(
                "administrator", administrator, organisation, Instant.now().minusSeconds(60), null, null);
        await().until(() -> rows.count("select count(*) from administrators where person_id = ?", administrator) == 1);

        Events.publish(
                "org.activation",
                organisation,
                "org.activation.delegated",
                Map.of(
                        "chamberId", UUID.randomUUID(),
                        "kind", "DELEGATED",
                        "organisationId", organisation,
                        "personId", UUID.randomUUID(),
                        "delegateId", UUID.randomUUID()));

        assertThat(Mailbox.awaitOne(petra).text()).contains("/o/" + organisation + "/delegations");
    }

    @Test
    void whoAdministersTheCompanyHearsOfWhoeverElseComesInByACode() {
        UUID organisation = UUID.randomUUID();
        String petra = Facts.address("petra");
        UUID administrator = directory.known(Facts.person("Petra", "Lang", petra, "en"));
        UUID newcomer = UUID.randomUUID();
        Instant before = Instant.now().minusSeconds(60);
        Facts.granted("administrator", administrator, organisation, before, null, null);
        Facts.granted("administrator", newcomer, organisation, before, null, null);
        await().until(() -> rows.count("select count(*) from administrators where place_id = ?", organisation) == 2);

        UUID event = Events.publish(
                "org.activation", organisation, "org.activation.activated", activation(organisation, newcomer));

        assertThat(Mailbox.awaitOne(petra).text())
                .contains("now administers your company beside you")
                .contains("/o/" + organisation);
        assertThat(rows.count("select count(*) from mails where event_id = ?", event))
                .isEqualTo(1);
    }

    @Test
    void ofAFirstActivationNobodyIsToldByMail() {
        UUID organisation = UUID.randomUUID();
        UUID chamber = UUID.randomUUID();

        UUID event = Events.publish(
                "org.activation",
                organisation,
                "org.activation.activated",
                activation(organisation, UUID.randomUUID()));
        Events.publish("org.activation", organisation, "org.activation.locked", lock(chamber, organisation));

        await().until(() -> rows.count("select count(*) from mails where recipient_id = ?", chamber) == 1);
        assertThat(rows.count("select count(*) from mails where event_id = ?", event))
                .isZero();
    }

    @Test
    void theChamberHearsOfAnActivationThatWasTakenBack() {
        String office = Facts.address("office");
        UUID chamber = UUID.randomUUID();
        UUID organisation = UUID.randomUUID();
        Facts.chamber(chamber, office, "fr");
        directory.known(chamber);

        Events.publish(
                "org.activation",
                organisation,
                "org.activation.taken-back",
                Map.of("organisationId", organisation, "chamberId", chamber, "kind", "TAKEN_BACK"));

        assertThat(Mailbox.awaitOne(office).text())
                .contains("Tous les accès de l’entreprise ont pris fin")
                .contains("/c/" + chamber + "/organisations/" + organisation);
    }

    private static Map<String, Object> activation(UUID organisation, UUID person) {
        return Map.of(
                "organisationId",
                organisation,
                "chamberId",
                UUID.randomUUID(),
                "kind",
                "ACTIVATED",
                "personId",
                person);
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
