package de.guildhall.notification.testing;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real SMTP server for the service under test; tests read what arrived by IMAP, through {@link Mailbox}. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    static final String IMAP_PORT = "test.imap.port";

    private GreenMail server;
    private RefusingServer refusing;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup[] {
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                })
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        refusing = new RefusingServer(server.getSmtp().getPort());
        return Map.of(
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                Integer.toString(refusing.port()),
                IMAP_PORT,
                Integer.toString(server.getImap().getPort()));
    }

    @Override
    public void stop() {
        if (refusing != null) {
            refusing.close();
        }
        if (server != null) {
            server.stop();
        }
    }
}
