package de.guildhall.notification.mail;

import de.guildhall.notification.NotificationConfig;
import de.guildhall.notification.directory.PartyRepository;
import de.guildhall.notification.directory.Recipient;
import de.guildhall.platform.queue.QueueWorkers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Sends what is due, one mail per transaction: the row stays locked while the mail server takes the mail, so that no
 * other replica has it in hand. If this process dies after the mail server's yes and before the commit, the mail goes
 * out again, with the same Message-ID, by which mail systems may drop the double.
 */
@ApplicationScoped
class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final String QUEUE = "mails";

    /** RFC 3463, 5.1.x. Any other lasting refusal may be a fault of our own settings, and the mail waits. */
    private static final Pattern NO_SUCH_ADDRESS = Pattern.compile("^5\\d\\d[ -]5\\.1\\.\\d");

    private final MailRepository mails;
    private final PartyRepository parties;
    private final LetterWriter writer;
    private final ReactiveMailer mailer;
    private final QueueWorkers workers;
    private final NotificationConfig config;
    private final Clock clock;

    MailSender(
            MailRepository mails,
            PartyRepository parties,
            LetterWriter writer,
            ReactiveMailer mailer,
            QueueWorkers workers,
            NotificationConfig config,
            Clock clock) {
        this.mails = mails;
        this.parties = parties;
        this.writer = writer;
        this.mailer = mailer;
        this.workers = workers;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        workers.start(QUEUE, config.tick(), this::sendNext);
    }

    /** Whether there was a mail. */
    Uni<Boolean> sendNext() {
        return Panache.withTransaction(() -> mails.nextDue(clock.instant())
                .call(mail -> mail == null ? Uni.createFrom().voidItem() : send(mail))
                .map(mail -> mail != null));
    }

    private Uni<Void> send(Mail mail) {
        return recipient(mail)
                .flatMap(recipient -> recipient.map(known -> hand(mail, known)).orElseGet(() -> {
                    mail.failed("no address", clock.instant(), config.giveUpAfter());
                    return Uni.createFrom().voidItem();
                }));
    }

    private Uni<Optional<Recipient>> recipient(Mail mail) {
        return mail.namedRecipient().isPresent()
                ? Uni.createFrom().item(mail.namedRecipient())
                : parties.find(mail.recipientId());
    }

    private Uni<Void> hand(Mail mail, Recipient recipient) {
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .item(() -> writer.write(mail.occasion(), recipient))
                .call(letter -> mailer.send(message(mail, letter, recipient))
                        .ifNoItem()
                        .after(config.patience())
                        .fail())
                // The transaction goes on where it began, whichever thread the mail server's answer came on.
                .emitOn(work -> context.runOnContext(x -> work.run()))
                .invoke(letter -> mail.sent(letter.subject(), clock.instant()))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(failure -> {
                    note(mail, failure);
                    return Uni.createFrom().voidItem();
                });
    }

    private void note(Mail mail, Throwable failure) {
        // The answer of a mail server may repeat the address, so the log gets the mail's id only.
        LOG.warnf("Mail %s was not sent: %s", mail.id(), failure.getClass().getSimpleName());
        if (failure instanceof SMTPException answer
                && NO_SUCH_ADDRESS.matcher(answer.getReplyMessage()).find()) {
            mail.refused(answer.getReplyMessage());
        } else {
            mail.failed(failure.toString(), clock.instant(), config.giveUpAfter());
        }
    }

    private io.quarkus.mailer.Mail message(Mail mail, Letter letter, Recipient recipient) {
        return io.quarkus.mailer.Mail.withText(recipient.email(), letter.subject(), letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", "<" + mail.id() + "@" + config.portal().getHost() + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", recipient.language().code());
    }
}
