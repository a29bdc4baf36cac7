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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Both sides hear that a clerk set or removed a head office. */
@QuarkusTest
@Rule("ACC-7")
class HeadOfficeMailTest {

    private final UUID branch = UUID.randomUUID();
    private final UUID headOffice = UUID.randomUUID();

    @Inject
    Rows rows;

    @Inject
    Directory directory;

    @Test
    void whoAdministersTheHeadOfficeAndTheBranchHearsIt() {
        tell("registered", headOffice, "Anker Werke AG", Map.of());
        String petra = administratorOf(headOffice, "Petra");
        String karl = administratorOf(branch, "Karl");
        await().until(() -> rows.count("select count(*) from parties where id = ?", headOffice) == 1);

        tell("attached", branch, "Anker Werk Süd GmbH", Map.of("headOfficeId", headOffice));

        assertThat(Mailbox.awaitOne(petra).text())
                .contains("Anker Werk Süd GmbH gehört zu Anker Werke AG")
                .contains("/o/" + headOffice);
        assertThat(Mailbox.awaitOne(karl).text()).contains("/o/" + branch);
    }

    @Test
    void bothHearThatItIsOverAndWhoAdministersBothOnce() {
        UUID petra = directory.known(Facts.person("Petra", "Lang", Facts.address("petra"), "de"));
        for (UUID place : new UUID[] {headOffice, branch}) {
            Facts.granted("administrator", petra, place, Instant.now().minusSeconds(60), null, null);
        }
        await().until(() -> rows.count("select count(*) from administrators where person_id = ?", petra) == 2);

        UUID event = tell("detached", branch, "Anker Werk Süd GmbH", Map.of("formerHeadOfficeId", headOffice));

        await().until(() -> rows.count("select count(*) from mails where event_id = ?", event) == 1);
    }

    @Test
    void whoAdministersTheHeadOfficeHearsWhatConcernsTheBranchAsLongAsItIsOne() {
        UUID petra = directory.known(Facts.person("Petra", "Lang", Facts.address("petra"), "de"));
        Facts.granted("administrator", petra, headOffice, Instant.now().minusSeconds(60), null, null);
        tell("attached", branch, "Anker Werk Süd GmbH", Map.of("headOfficeId", headOffice, "version", 1));
        await().until(() -> rows.count("select count(*) from parties where head_office_id = ?", headOffice) == 1
                && rows.count("select count(*) from administrators where person_id = ?", petra) == 1);

        UUID heard = lock(branch);
        await().until(() -> mailsTo(petra, heard) == 1);

        tell("detached", branch, "Anker Werk Süd GmbH", Map.of("version", 2));
        await().until(() -> rows.count("select count(*) from parties where head_office_id = ?", headOffice) == 0);
        UUID unheard = lock(branch);
        await().until(() -> rows.count("select count(*) from mails where event_id = ?", unheard) > 0);
        assertThat(mailsTo(petra, unheard)).isZero();
    }

    private long mailsTo(UUID person, UUID event) {
        return rows.count("select count(*) from mails where event_id = ? and recipient_id = ?", event, person);
    }

    private static UUID lock(UUID organisation) {
        return Events.publish(
                "org.activation",
                organisation,
                "org.activation.locked",
                Map.of(
                        "organisationId",
                        organisation,
                        "chamberId",
                        UUID.randomUUID(),
                        "kind",
                        "LOCKED",
                        "until",
                        "2026-11-22T09:15:00Z"));
    }

    private String administratorOf(UUID place, String name) {
        String address = Facts.address(name.toLowerCase(Locale.ROOT));
        UUID person = directory.known(Facts.person(name, "Lang", address, "de"));
        Facts.granted("administrator", person, place, Instant.now().minusSeconds(60), null, null);
        await().until(() -> rows.count("select count(*) from administrators where person_id = ?", person) == 1);
        return address;
    }

    private UUID tell(String fact, UUID organisation, String name, Map<String, Object> more) {
        Map<String, Object> state = new HashMap<>(
                Map.of("organisationId", organisation, "name", name, "email", Facts.address("office"), "version", 0));
        state.putAll(more);
        return Events.publish("org.organisation", organisation, "org.organisation." + fact, state);
    }
}
