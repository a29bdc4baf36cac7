package de.guildhall.local;

import java.nio.file.Path;
import java.util.Map;

/** The data directory: everything a second start finds again, and nothing that a build makes. */
public record Home(Path directory) {

    public static final String VARIABLE = "GUILDHALL_HOME";

    public static Home of(Map<String, String> environment, Checkout checkout) {
        String chosen = environment.get(VARIABLE);
        var directory = chosen == null || chosen.isBlank() ? checkout.root().resolve(".guildhall") : Path.of(chosen);
        return new Home(directory.toAbsolutePath().normalize());
    }

    public Path secrets() {
        return directory.resolve("secrets");
    }

    public Path certificates() {
        return directory.resolve("certificates");
    }

    public Path run() {
        return directory.resolve("run");
    }

    public Path logs() {
        return directory.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path postgres() {
        return directory.resolve("postgres");
    }

    public Path kafka() {
        return directory.resolve("kafka");
    }

    public Path mails() {
        return directory.resolve("mails");
    }

    public Path demo() {
        return directory.resolve("demo");
    }

    public RunState runState() {
        return new RunState(run());
    }
}
