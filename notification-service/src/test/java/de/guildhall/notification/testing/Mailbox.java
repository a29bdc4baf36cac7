package de.guildhall.notification.testing;

import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;

/** What has arrived at one address. */
public final class Mailbox {

    /** A mail as its reader has it. */
    public record Received(
            String subject,
            String from,
            String messageId,
            String language,
            String autoSubmitted,
            String text,
            String html) {}

    private Mailbox() {}

    /** Waits until the address has that many mails. */
    public static List<Received> await(String address, int count) {
        return org.awaitility.Awaitility.await().until(() -> read(address), mails -> mails.size() >= count);
    }

    public static Received awaitOne(String address) {
        return await(address, 1).getFirst();
    }

    public static List<Received> read(String address) {
        Properties properties = new Properties();
        properties.put("mail.store.protocol", "imap");
        int port = ConfigProvider.getConfig().getValue(MailServer.IMAP_PORT, Integer.class);
        try (Store store = Session.getInstance(properties).getStore()) {
            store.connect("127.0.0.1", port, address, address);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                List<Received> received = new ArrayList<>();
                for (Message message : inbox.getMessages()) {
                    received.add(received(message));
                }
                return received;
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Received received(Message message) throws MessagingException, IOException {
        MimeMultipart parts = (MimeMultipart) message.getContent();
        String text = null;
        String html = null;
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("text/plain")) {
                text = (String) part.getContent();
            } else if (part.isMimeType("text/html")) {
                html = (String) part.getContent();
            }
        }
        return new Received(
                message.getSubject(),
                message.getFrom()[0].toString(),
                header(message, "Message-ID"),
                header(message, "Content-Language"),
                header(message, "Auto-Submitted"),
                text,
                html);
    }

    private static String header(Message message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        if (values == null || values.length != 1) {
            throw new AssertionError(name + " stands there not exactly once");
        }
        return values[0];
    }
}
