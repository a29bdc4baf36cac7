package de.guildhall.local.cli;

import de.guildhall.local.Checkout;
import de.guildhall.local.Home;
import de.guildhall.local.PortMemory;
import de.guildhall.local.Ports;
import de.guildhall.local.stack.Control;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The checkout, the data directory that the caller's environment chooses, and its ports. */
record Surroundings(Checkout checkout, Home home, Ports ports) {

    static Surroundings current() {
        var checkout = Checkout.current();
        var environment = System.getenv();
        var home = Home.of(environment, checkout);
        return new Surroundings(checkout, home, new PortMemory(home).ports(environment));
    }

    /** Why the parts cannot be worked with now, if they cannot. */
    static Optional<String> hindrance(Home home) {
        if (home.runState().launcher().isEmpty()) {
            return Optional.of("Guildhall is not running: ./guildhall up starts it");
        }
        if (!Control.isOpen(home.run())) {
            return Optional.of("Guildhall is still starting: wait until ./guildhall up says that it is ready,"
                    + " or end it with ./guildhall down");
        }
        return Optional.empty();
    }

    /** The libraries' remarks go to the launcher's log, so that the terminal shows progress only. */
    void logToFile() throws IOException {
        Files.createDirectories(home.logs());
        LogManager.getLogManager().reset();
        var handler = new FileHandler(home.log("launcher").toString(), 5_000_000, 1, true);
        handler.setFormatter(new SimpleFormatter());
        var root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
    }
}
