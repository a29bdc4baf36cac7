package de.guildhall.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.notification.mail.MailEventConsumer.DataExportState;
import de.guildhall.notification.testing.Directory;
import de.guildhall.notification.testing.Facts;
import de.guildhall.notification.testing.Mailbox;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who asked for all that is known about them. */
@QuarkusTest
class DataExportMailTest {

    private static final String TOPIC = "identity.data-export";

    @Inject
    Rows rows;

    @Inject
    Directory directory;

    private final String email = Facts.address("lena");
    private final UUID export = UUID.randomUUID();

    @Test
    @Rule("AUD-2")
    void whoAskedHearsOnceThatItIsReadyAndNothingOfWhatIsInIt() {
        UUID person = directory.known(Facts.person("Lena", "Vogt", email, "de"));
        UUID event = UUID.randomUUID();
        UUID request = UUID.randomUUID();

        Events.publish(request, TOPIC, person, "identity.data-export.requested", state(person));
        Events.publish(event, TOPIC, person, "identity.data-export.ready", state(person));
        Events.publish(event, TOPIC, person, "identity.data-export.ready", state(person));

        assertThat(Mailbox.awaitOne(email).text())
                .contains("sieben Tage lang in Ihrem Profil")
                .contains("/profile")
                .doesNotContain(export.toString());
        assertThat(rows.count("select count(*) from mails where event_id in (?, ?)", event, request))
                .isEqualTo(1);
    }

    @Test
    @Rule("AUD-2")
    void theServiceTellsWhatItHoldsAboutThePerson() {
        UUID person = directory.known(Facts.person("Lena", "Vogt", email, "fr"));

        Events.publish(TOPIC, person, "identity.data-export.requested", state(person));

        Published told = Events.await("personal-data.part", part -> part.key().equals(export.toString()));
        assertThat(told.type()).isEqualTo("de.guildhall.personal-data.part.told.v1");
        assertThat(told.state().path("service").asText()).isEqualTo("notification-service");
        assertThat(told.state().path("personId").asText()).isEqualTo(person.toString());
        assertThat(told.state().path("parts").asInt()).isEqualTo(1);
        assertThat(told.state().at("/sections/0/title").asText()).isEqualTo("Adresse pour les e-mails");
        assertThat(told.state().at("/sections/0/words/name").asText()).isEqualTo("Nom");
        assertThat(told.state().at("/sections/0/rows/0/email").asText()).isEqualTo(email);
    }

    @Test
    void whatIsReadIsPublished() {
        EventContract.assertPublishes(TOPIC, DataExportState.class);
    }

    private Map<String, Object> state(UUID person) {
        return Map.of("exportId", export, "personId", person, "language", "fr");
    }
}
