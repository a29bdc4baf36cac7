package de.guildhall.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Mails as files, one each, in the form in which they came. */
public final class MailStore {

    /** Milliseconds and a counter: in the order of arrival, and nothing that could name another file. */
    private static final Pattern ID = Pattern.compile("\\d{13}-\\d{4}");

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private final Path directory;
    private final AtomicLong counter = new AtomicLong();

    public MailStore(Path directory) {
        this.directory = directory;
    }

    /** On the disk when it returns: only then may the sender be told that the mail has arrived. */
    public void keep(MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(directory);
        String id = "%013d-%04d".formatted(Instant.now().toEpochMilli(), counter.getAndIncrement() % 10_000);
        var fresh = directory.resolve(id + ".new");
        try (var out = Files.newOutputStream(fresh)) {
            message.writeTo(out);
        }
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, file(id));
    }

    /** The newest first. */
    public List<Mail> all() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .map(name -> name.substring(0, name.length() - ".eml".length()))
                    .sorted(Comparator.reverseOrder())
                    .flatMap(id -> find(id).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Mail> to(String address) {
        return all().stream().filter(mail -> mail.isFor(address)).toList();
    }

    public Optional<Mail> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file(id))) {
            return Optional.of(read(id, new MimeMessage(NO_SERVER, in)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Cannot read the mail " + id, e);
        }
    }

    private Path file(String id) {
        return directory.resolve(id + ".eml");
    }

    private static Mail read(String id, MimeMessage message) throws MessagingException, IOException {
        var receivedAt = Instant.ofEpochMilli(Long.parseLong(id.substring(0, 13)));
        return new Mail(
                id,
                addresses(message.getRecipients(Message.RecipientType.TO)),
                String.join(", ", addresses(message.getFrom())),
                message.getSubject(),
                body(message, "text/plain").orElse(null),
                body(message, "text/html").orElse(null),
                receivedAt);
    }

    private static List<String> addresses(jakarta.mail.Address[] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses)
                        .map(address -> address instanceof InternetAddress internet
                                ? internet.getAddress()
                                : address.toString())
                        .toList();
    }

    private static Optional<String> body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return Optional.of(part.getContent().toString());
        }
        if (!(part.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart inner = parts.getBodyPart(i);
            var found = body(inner, type);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
