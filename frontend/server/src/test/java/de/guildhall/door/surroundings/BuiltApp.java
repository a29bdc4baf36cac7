package de.guildhall.door.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The smallest app that has one file of each kind. */
public final class BuiltApp {

    public static final String INDEX = "<!doctype html><html lang=\"de\"><title>Guildhall</title></html>";
    public static final String SCRIPT = "/* long enough to be worth compressing */\n".repeat(100);

    private BuiltApp() {}

    static Path write() {
        try {
            Path app = Files.createTempDirectory("guildhall-app");
            Files.writeString(app.resolve("index.html"), INDEX);
            Files.writeString(app.resolve("favicon.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
            Files.createDirectory(app.resolve("assets"));
            Files.writeString(app.resolve("assets/main-4f2a9c1b.js"), SCRIPT);
            return app;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static void delete(Path app) {
        try (Stream<Path> files = Files.walk(app)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
