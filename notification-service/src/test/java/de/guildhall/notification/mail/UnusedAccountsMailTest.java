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
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears that accounts are not used. */
@QuarkusTest
@Rule("USR-12")
class UnusedAccountsMailTest {

    @Inject
    Rows rows;

    @Inject
    Directory directory;

    private final UUID place = UUID.randomUUID();
    private final String petra = Facts.address("petra");
    private final String max = Facts.address("max");
    private final Instant before = Instant.now().minusSeconds(60);
    private UUID petraId;
    private UUID maxId;

    @BeforeEach
    void bothAreKnown() {
        petraId = directory.known(Facts.person("Petra", "Lang", petra, "de"));
        maxId = directory.known(Facts.person("Max", "Muster", max, "en"));
    }

    @Test
    void everyAdministratorOfTheCompanyHearsHowManyOnceAndNobodyElse() {
        Facts.granted("administrator", petraId, place, before, null, null);
        Facts.granted("administrator", maxId, place, before, null, null);
        UUID trainer = directory.known(Facts.person("Tom", "Weber", Facts.address("tom"), "de"));
        Facts.granted("trainer", trainer, place, before, null, null);
        awaitAdministrators(2);
        directory.known(company());
        UUID event = UUID.randomUUID();

        tell(event, "organisationId", 3);
        tell(event, "organisationId", 3);

        assertThat(Mailbox.awaitOne(petra).text())
                .contains("3 Personen bei Tischlerei Brandt haben sich seit sechs Monaten nicht angemeldet")
                .contains("/o/" + place + "/users");
        assertThat(Mailbox.awaitOne(max).text())
                .contains("3 people at Tischlerei Brandt have not signed in for six months");
        assertThat(rows.count("select count(*) from mails where event_id = ?", event))
                .isEqualTo(2);
    }

    @Test
    void ofTheChambersOwnPeopleItsOwnAdministratorHears() {
        Facts.chamberAdministrator(petraId, place, before);
        Facts.granted("administrator", maxId, UUID.randomUUID(), before, null, null);
        awaitAdministrators(1);
        Facts.chamber(place, "office@example.org", "de");
        directory.known(place);
        UUID event = UUID.randomUUID();

        tell(event, "chamberId", 1);

        assertThat(Mailbox.awaitOne(petra).text())
                .contains("eine Person bei Kammer hat sich seit sechs Monaten nicht angemeldet")
                .contains("/c/" + place + "/users");
        assertThat(rows.count("select count(*) from mails where event_id = ?", event))
                .isEqualTo(1);
    }

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        EventContract.assertPublishes("identity.access-review", AccessReviewMails.ReviewState.class);
    }

    private void awaitAdministrators(int number) {
        await().until(() -> rows.count("select count(*) from administrators where place_id = ?", place) == number);
    }

    private UUID company() {
        Events.publish(
                "org.organisation",
                place,
                "org.organisation.registered",
                Map.of("organisationId", place, "name", "Tischlerei Brandt", "version", 0));
        return place;
    }

    private void tell(UUID event, String kind, int accounts) {
        Events.publish(
                event,
                "identity.access-review",
                place,
                "identity.access-review.made",
                Map.of(kind, place, "quarter", "2027-Q1", "accounts", accounts));
    }
}
