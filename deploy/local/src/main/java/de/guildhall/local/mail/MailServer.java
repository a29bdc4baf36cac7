package de.guildhall.local.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.guildhall.local.Home;
import de.guildhall.local.Ports;
import de.guildhall.local.stack.Part;
import de.guildhall.local.stack.PartFailed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Takes every mail and delivers none: they are read on the mail page. Runs inside the launcher. */
public final class MailServer implements Part {

    public static final String NAME = "mail";

    private final MailStore store;
    private final MailPage page;
    private final int port;
    private final Path log;
    private GreenMail server;

    public MailServer(Home home, Ports ports) {
        this.store = new MailStore(home.mails());
        this.page = new MailPage(store, ports.mailPage());
        this.port = ports.smtp();
        this.log = home.log("launcher");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public synchronized void start() throws PartFailed {
        if (server != null) {
            return;
        }
        var smtp = new ServerSetup(port, Ports.LOOPBACK, ServerSetup.PROTOCOL_SMTP);
        var starting = new GreenMail(smtp).withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        try {
            starting.start();
            starting.getUserManager().setMessageDeliveryHandler(this::archive);
            page.start();
        } catch (RuntimeException | IOException e) {
            starting.stop();
            throw new PartFailed(NAME, "cannot be started", e);
        }
        server = starting;
    }

    /** Asked once per recipient; a mail to several people is kept once. */
    private GreenMailUser archive(MovingMessage message, MailAddress recipient) {
        var first = message.getToAddresses().iterator().next();
        return new Archive(store, recipient.equals(first));
    }

    @Override
    public synchronized void stop(Duration patience) {
        if (server != null) {
            page.stop();
            server.stop();
            server = null;
        }
    }

    @Override
    public void kill() {
        stop(Duration.ZERO);
    }

    @Override
    public synchronized Optional<ProcessHandle> process() {
        return Optional.ofNullable(server).map(running -> ProcessHandle.current());
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void onDeath(IntConsumer listener) {
        // It dies with the launcher, when nobody is left to be told.
    }
}
