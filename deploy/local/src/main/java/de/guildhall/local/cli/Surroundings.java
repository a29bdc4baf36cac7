package de.guildhall.local.cli;

import de.guildhall.local.Checkout;
import de.guildhall.local.Home;
import de.guildhall.local.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The checkout, the data directory and the ports that the caller's environment chooses. */
record Surroundings(Checkout checkout, Home home, Ports ports) {

    static Surroundings current() {
        var checkout = Checkout.current();
        var environment = System.getenv();
        return new Surroundings(checkout, Home.of(environment, checkout), Ports.of(environment));
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
