package de.guildhall.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.notification.testing.Directory;
import de.guildhall.notification.testing.Facts;
import de.guildhall.notification.testing.Mailbox;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who hears that somebody left. */
@QuarkusTest
@Rule("USR-10")
class DepartureMailTest {

    @Inject
    Rows rows;

    @Inject
    Directory directory;

    private final UUID chamber = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final String frank = Facts.address("frank");
    private final String jan = Facts.address("jan");

    @Test
    @Rule("ACC-16")
    void whoLeftTheLastPlaceLearnsThatTheAccountIsInactiveAndWhomToAsk() {
        tell(true, "recorded");

        assertThat(Mailbox.awaitOne(frank).text())
                .contains("bei Tischlerei Brandt wurde festgehalten")
                .contains("Ihr Konto ist nicht mehr aktiv")
                .contains("die Verwaltung von Tischlerei Brandt oder Ihre Kammer: Kammer, office@example.org");
        assertThat(Mailbox.awaitOne(jan).text())
                .contains("Frank Vogt a quitté Tischlerei Brandt")
                .contains("/o/" + organisation);
    }

    @Test
    void whoIsSomethingElsewhereLearnsThatTheRestStays() {
        tell(false, "recorded");

        assertThat(Mailbox.awaitOne(frank).text())
                .contains("Mit Ihren anderen Funktionen melden Sie sich an wie bisher")
                .doesNotContain("nicht mehr aktiv");
    }

    @Test
    void whoComesBackGetsNoMailOfIt() {
        UUID back = tell(true, "taken-back");
        UUID gone = tell(true, "recorded");

        await().until(() -> rows.count("select count(*) from mails where event_id = ?", gone) == 2);
        assertThat(rows.count("select count(*) from mails where event_id = ?", back))
                .isZero();
    }

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        EventContract.assertPublishes("permission.departure.recorded", DepartureMails.DepartureState.class);
    }

    /** @return the event's id */
    private UUID tell(boolean lastPlace, String fact) {
        UUID leaver = directory.known(Facts.person("Frank", "Vogt", frank, "de"));
        UUID successor = directory.known(Facts.person("Jan", "Claasen", jan, "fr"));
        Facts.chamber(chamber, "office@example.org", "de");
        Events.publish(
                "org.organisation",
                organisation,
                "org.organisation.registered",
                Map.of("organisationId", organisation, "name", "Tischlerei Brandt", "version", 0));
        await().until(() -> rows.count("select count(*) from parties where id in (?, ?)", chamber, organisation) == 2);
        return Events.publish(
                "permission.departure",
                organisation,
                "permission.departure." + fact,
                Map.of(
                        "departureId", UUID.randomUUID(),
                        "personId", leaver,
                        "organisationId", organisation,
                        "chamberId", chamber,
                        "successorId", successor,
                        "lastPlace", lastPlace,
                        "recordedAt", "2026-11-22T12:00:00Z",
                        "version", 1));
    }
}
