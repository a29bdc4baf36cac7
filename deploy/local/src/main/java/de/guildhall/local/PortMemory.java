package de.guildhall.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The ports that a data directory was made with. Keycloak keeps the addresses of its first start in its database, so with
 * others nobody could sign in.
 */
public final class PortMemory {

    private static final String USUAL = "usual";

    private final Path directory;

    public PortMemory(Home home) {
        this.directory = home.directory();
    }

    /** Those that the environment names, otherwise those the data was made with. */
    public Ports ports(Map<String, String> environment) {
        return Ports.chosen(environment).or(this::remembered).orElse(Ports.usual());
    }

    /** Why the data cannot be used with these ports, if it cannot. */
    public Optional<String> contradiction(Ports ports) {
        return remembered()
                .filter(made -> !made.equals(ports))
                .map(made ->
                        ("The data in %s was made with %s, and nobody could sign in at others: unset %s to use them again,"
                                        + " name another data directory in %s, or delete the data with ./guildhall reset")
                                .formatted(directory, text(made), Ports.BASE_VARIABLE, Home.VARIABLE));
    }

    public void remember(Ports ports) {
        try {
            Files.createDirectories(directory);
            Files.writeString(file(), (isUsual(ports) ? USUAL : Integer.toString(ports.portal())) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file(), e);
        }
    }

    private Optional<Ports> remembered() {
        try {
            String base = Files.readString(file()).strip();
            return Optional.of(base.equals(USUAL) ? Ports.usual() : Ports.from(Integer.parseInt(base)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file(), e);
        }
    }

    private static String text(Ports ports) {
        return isUsual(ports) ? "the usual ports" : "%s=%d".formatted(Ports.BASE_VARIABLE, ports.portal());
    }

    private static boolean isUsual(Ports ports) {
        return ports.equals(Ports.usual());
    }

    private Path file() {
        return directory.resolve("port-base");
    }
}
