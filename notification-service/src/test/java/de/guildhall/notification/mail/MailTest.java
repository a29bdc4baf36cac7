package de.guildhall.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.notification.directory.Language;
import de.guildhall.notification.directory.Recipient;
import de.guildhall.platform.testing.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private final Mail mail = Mail.toParty(
            new Cause(UUID.randomUUID(), NOW),
            UUID.randomUUID(),
            new Occasion.RecordApproved(UUID.randomUUID(), "2026-W47"));

    @Test
    void aNewMailIsDueAtOnce() {
        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.dueAt()).isEqualTo(NOW);
    }

    @Test
    @Rule("NOT-3")
    void aSentMailForgetsWhatItWasAbout() {
        mail.sent("Freigegeben", NOW);

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.sentAt()).isEqualTo(NOW);
        assertThat(mail.subject()).isEqualTo("Freigegeben");
        assertThat(mail.occasion()).isNull();
    }

    @Test
    @Rule("NOT-3")
    void aSentMailForgetsTheAddressThatTheEventNamed() {
        Mail invitation = Mail.toAddress(
                new Cause(UUID.randomUUID(), NOW),
                UUID.randomUUID(),
                new Recipient("lena.vogt@example.org", "Lena Vogt", Language.DE),
                new Occasion.AlreadyRegistered());

        invitation.sent("Konto vorhanden", NOW);

        assertThat(invitation.namedRecipient()).isEmpty();
    }

    @Test
    @Rule("NOT-2")
    void aMailThatFailedIsTriedAgainLater() {
        mail.failed("connection refused", NOW, THREE_DAYS);

        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.tries()).isEqualTo(1);
        assertThat(mail.dueAt()).isEqualTo(NOW.plusSeconds(10));
        assertThat(mail.occasion()).isNotNull();
    }

    @Test
    void aMailIsGivenUpWhenTheNextTryWouldComeAfterThreeDays() {
        mail.failed("x", NOW.plus(THREE_DAYS).minusSeconds(10), THREE_DAYS);
        assertThat(mail.state()).isEqualTo(MailState.WAITING);

        mail.failed("x", NOW.plus(THREE_DAYS).minusSeconds(19), THREE_DAYS);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.lastFailure()).isEqualTo("x");
        assertThat(mail.occasion()).isNull();
    }

    @Test
    void aMailRefusedForGoodIsNotTriedAgain() {
        mail.refused("550 No such user");

        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.lastFailure()).isEqualTo("550 No such user");
        assertThat(mail.occasion()).isNull();
    }
}
