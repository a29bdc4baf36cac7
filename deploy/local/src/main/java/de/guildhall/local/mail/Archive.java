package de.guildhall.local.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** GreenMail's only mailbox owner: keeps on the disk what it is given and nothing in memory. */
final class Archive extends UserImpl {

    private final MailStore store;

    Archive(MailStore store) {
        super("archive@localhost", "archive", "", null);
        this.store = store;
    }

    @Override
    public void deliver(MovingMessage message) {
        try {
            store.keep(message.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the mail", e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Cannot keep the mail", e);
        }
    }
}
