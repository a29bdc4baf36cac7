package de.guildhall.local.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Stands for every mailbox owner of GreenMail: keeps on the disk what it is given and nothing in memory. */
final class Archive extends UserImpl {

    private final MailStore store;
    private final boolean keeps;

    Archive(MailStore store, boolean keeps) {
        super("archive@localhost", "archive", "", null);
        this.store = store;
        this.keeps = keeps;
    }

    @Override
    public void deliver(MovingMessage message) {
        if (!keeps) {
            return;
        }
        try {
            store.keep(message.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the mail", e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Cannot keep the mail", e);
        }
    }
}
