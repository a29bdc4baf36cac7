package de.guildhall.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.local.FreePorts;
import de.guildhall.local.Home;
import de.guildhall.local.Ports;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {

    @TempDir
    Path home;

    private final Ports ports = FreePorts.find();
    private final HttpClient client = HttpClient.newHttpClient();
    private MailServer server;

    @BeforeEach
    void start() throws Exception {
        server = new MailServer(new Home(home), ports);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(Duration.ofSeconds(1));
        client.close();
    }

    @Test
    void aMailIsFoundByItsRecipientWithTextAndHtml() throws Exception {
        send("Grüße", "Öffne den Verweis", "<p>Öffne den <b>Verweis</b></p>", "lena@example.org");
        send("Anderes", "x", "<p>x</p>", "otto@example.org");

        String mails = get("/api/mails?to=LENA@example.org").body();

        assertThat(mails)
                .contains("\"subject\":\"Grüße\"")
                .contains("Öffne den Verweis")
                .contains("<b>Verweis</b>")
                .contains("\"receivedAt\":\"")
                .doesNotContain("Anderes");
    }

    @Test
    void aMailToTwoPeopleIsKeptOnceAndFoundByBoth() throws Exception {
        send("Beide", "x", "<p>x</p>", "lena@example.org", "otto@example.org");

        assertThat(new MailStore(new Home(home).mails()).all()).hasSize(1);
        assertThat(get("/api/mails?to=lena@example.org").body()).contains("Beide");
        assertThat(get("/api/mails?to=otto@example.org").body()).contains("Beide");
    }

    @Test
    void aSecondStartFindsTheMailsOfTheFirst() throws Exception {
        send("Vorher", "x", "<p>x</p>", "lena@example.org");
        server.stop(Duration.ofSeconds(1));

        server.start();

        assertThat(get("/api/mails").body()).contains("Vorher");
    }

    @Test
    void markupOfAMailIsShownAsTextOutsideItsFrame() throws Exception {
        send(
                "<script>alert(1)</script>",
                "Siehe http://localhost:8080/a?b=1&c=2 jetzt",
                "<p>x</p>",
                "lena@example.org");
        String id = new MailStore(new Home(home).mails()).all().getFirst().id();

        assertThat(get("/").body()).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(get("/mails/" + id).body())
                .contains("href=\"http://localhost:8080/a?b=1&amp;c=2\"")
                .contains("<iframe sandbox=");
        assertThat(get("/mails/" + id + "/html").headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .startsWith("sandbox ");
    }

    @Test
    void anIdThatLeavesTheDirectoryIsNotFound() throws Exception {
        assertThat(get("/mails/..%2f..%2fsecrets%2fportal").statusCode()).isEqualTo(404);
        assertThat(get("/mails/0000000000000-0000").statusCode()).isEqualTo(404);
        assertThat(get("/anything").statusCode()).isEqualTo(404);
    }

    private void send(String subject, String text, String html, String... recipients) throws Exception {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", Ports.LOOPBACK);
        properties.setProperty("mail.smtp.port", Integer.toString(ports.smtp()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("portal@guildhall.localhost"));
        for (String recipient : recipients) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        }
        message.setSubject(subject, "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var marked = new MimeBodyPart();
        marked.setText(html, "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, marked));
        Transport.send(message);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(ports.mailPageUrl() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
