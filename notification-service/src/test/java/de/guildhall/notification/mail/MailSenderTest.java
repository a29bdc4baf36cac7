package de.guildhall.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.notification.NotificationConfig;
import de.guildhall.notification.testing.Facts;
import de.guildhall.notification.testing.Mailbox;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MailSenderTest {

    @Inject
    MailSender sender;

    @Inject
    NotificationConfig config;

    @Inject
    Rows rows;

    @Test
    @Rule("NOT-2")
    void manySendersAtOnceSendEachMailOnce() throws Exception {
        String address = Facts.address("many");
        for (int i = 0; i < 30; i++) {
            insert(address, "WAITING");
        }
        Callable<Boolean> replica = () -> {
            try {
                while (VertxContextSupport.subscribeAndAwait(sender::sendNext)) {
                    // As long as there is something to send.
                }
                return true;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };

        try (ExecutorService replicas = Executors.newFixedThreadPool(5)) {
            for (Future<Boolean> done : replicas.invokeAll(java.util.Collections.nCopies(5, replica))) {
                assertThat(done.get()).isTrue();
            }
        }

        await().until(() -> rows.count("select count(*) from mails where email = ?", address) == 0);
        assertThat(Mailbox.read(address)).hasSize(30);
    }

    @Test
    void aNewMailDoesNotWaitForTheNextTick() {
        Instant begin = Instant.now();

        for (int i = 0; i < 4; i++) {
            String address = Facts.address("soon" + i);
            insert(address, "WAITING");
            Mailbox.awaitOne(address);
        }

        // By the tick alone each would have had to wait for the one after that of the mail before.
        assertThat(Duration.between(begin, Instant.now()))
                .isLessThan(config.tick().multipliedBy(3));
    }

    @Test
    @Rule("NOT-2")
    void aMailThatWentOutBeforeACrashGoesOutAgainUnderTheSameId() {
        String address = Facts.address("crash");
        UUID id = insert(address, "WAITING");
        Mailbox.awaitOne(address);
        await().until(() -> rows.count("select count(*) from mails where id = ? and state = 'SENT'", id) == 1);

        // What the database holds if the process dies between the mail server's yes and the commit.
        rows.update(
                "update mails set state = 'WAITING', sent_at = null, subject = null, email = ?, occasion = ? where id = ?",
                address,
                OCCASION,
                id);

        List<String> ids = new ArrayList<>();
        Mailbox.await(address, 2).forEach(mail -> ids.add(mail.messageId()));
        assertThat(ids).containsOnly("<" + id + "@localhost>").hasSize(2);
    }

    @Test
    @Rule("NOT-2")
    void whatTheMailServerRefusesForNowIsTriedAgain() {
        UUID id = insert(Facts.address("busy"), "WAITING");

        await().until(() -> rows.count("select count(*) from mails where id = ? and tries = 1", id) == 1);

        assertThat(rows.count("select count(*) from mails where id = ? and state = 'WAITING' and due_at > now()", id))
                .isEqualTo(1);
        makeDue(id);
        await().until(() -> rows.count("select count(*) from mails where id = ? and tries = 2", id) == 1);
    }

    @Test
    @Rule("NOT-2")
    void aConnectionLostOnTheWayIsTriedAgain() {
        String address = Facts.address("lost");
        UUID id = insert(address, "WAITING");
        await().until(() -> rows.count("select count(*) from mails where id = ? and tries = 1", id) == 1);

        String mended = Facts.address("mended");
        rows.update("update mails set email = ? where id = ?", mended, id);
        makeDue(id);

        assertThat(Mailbox.awaitOne(mended)).isNotNull();
    }

    @Test
    void whatTheMailServerRefusesForGoodHasFailedAndSaysWhy() {
        UUID id = insert(Facts.address("unknown"), "WAITING");

        await().until(() -> rows.count("select count(*) from mails where id = ? and state = 'FAILED'", id) == 1);

        assertThat(rows.text("select last_failure from mails where id = ?", id)).contains("No such user");
        assertThat(rows.text("select occasion from mails where id = ?", id)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\": \"RECORD_APPROVED\", \"week\": \"no week\"}", "{\"kind\": \"RECORD_APPROVED\""})
    void aMailThatCannotBeWrittenDoesNotHoldUpTheOthers(String occasion) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into mails (id, event_id, recipient_id, email, language, kind, occasion, state, tries, created_at,"
                        + " due_at) values (?, ?, ?, 'x@example.org', 'DE', 'RECORD_APPROVED', ?, 'WAITING', 0, now(), now())",
                id,
                UUID.randomUUID(),
                UUID.randomUUID(),
                occasion);
        String address = Facts.address("next");
        insert(address, "WAITING");

        assertThat(Mailbox.awaitOne(address)).isNotNull();
        await().until(() -> rows.count("select count(*) from mails where id = ? and tries = 1", id) == 1);
    }

    @Test
    void aKindOfALaterVersionIsLeftToThatVersion() {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into mails (id, event_id, recipient_id, kind, occasion, state, tries, created_at, due_at)"
                        + " values (?, ?, ?, 'OF_LATER', '{\"kind\": \"OF_LATER\"}', 'WAITING', 0, now(), now())",
                id,
                UUID.randomUUID(),
                UUID.randomUUID());
        String address = Facts.address("next");
        insert(address, "WAITING");

        assertThat(Mailbox.awaitOne(address)).isNotNull();
        assertThat(rows.count("select count(*) from mails where id = ? and tries = 0", id))
                .isEqualTo(1);
    }

    @Test
    void oneMailThatCannotBeSentDoesNotHoldUpTheOthers() {
        insert(Facts.address("busy"), "WAITING");
        String address = Facts.address("next");
        insert(address, "WAITING");

        assertThat(Mailbox.awaitOne(address)).isNotNull();
    }

    @Test
    void aMailToSomebodyUnknownWaitsUntilTheyAreKnown() {
        UUID apprentice = UUID.randomUUID();
        String address = Facts.address("soon");
        Facts.recordWas("approved", Facts.record(apprentice, UUID.randomUUID()));
        await().until(() ->
                rows.count("select count(*) from mails where recipient_id = ? and tries = 1", apprentice) == 1);

        Facts.person(apprentice, "Lena", "Vogt", address, "de", 0);
        rows.update("update mails set due_at = now() where recipient_id = ?", apprentice);

        assertThat(Mailbox.awaitOne(address)).isNotNull();
    }

    private static final String OCCASION = "{\"kind\": \"CONFIRM_REGISTRATION\", \"token\": \"" + Facts.TOKEN
            + "\", \"expiresAt\": \"2026-11-22T09:15:00Z\", \"fieldOfALaterVersion\": 1}";

    private void makeDue(UUID id) {
        rows.update("update mails set due_at = now() where id = ?", id);
    }

    private UUID insert(String address, String state) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into mails (id, event_id, recipient_id, email, language, kind, occasion, state, tries, created_at,"
                        + " due_at) values (?, ?, ?, ?, 'DE', 'CONFIRM_REGISTRATION', ?, ?, 0, now(), now())",
                id,
                UUID.randomUUID(),
                UUID.randomUUID(),
                address,
                OCCASION,
                state);
        return id;
    }
}
