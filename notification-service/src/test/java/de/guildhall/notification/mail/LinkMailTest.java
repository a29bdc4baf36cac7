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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Mails with a link, from the event to the mailbox. */
@QuarkusTest
class LinkMailTest {

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
    @Rule("ACC-13")
    void aForgottenPasswordLeadsToThePageForANewOne() {
        String address = Facts.address("lena");

        Facts.linkRequested(Facts.link("NEW_PASSWORD", address, "de"));

        Received mail = Mailbox.awaitOne(address);
        assertThat(mail.subject()).isEqualTo("Legen Sie ein neues Passwort fest");
        assertThat(mail.text()).contains("/forgot-password/new#token=" + Facts.TOKEN, "Guten Tag Lena Vogt,");
    }

    @Test
    void aNewAddressReadsNoName() {
        String address = Facts.address("typed-by-somebody");

        Facts.linkRequested(Facts.link("CONFIRM_NEW_EMAIL", address, "de"));

        Received mail = Mailbox.awaitOne(address);
        assertThat(mail.text()).contains("/confirm-email#token=" + Facts.TOKEN).doesNotContain("Vogt");
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
}
