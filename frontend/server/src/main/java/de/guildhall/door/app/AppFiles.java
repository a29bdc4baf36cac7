package de.guildhall.door.app;

import de.guildhall.door.DoorConfig;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The built app, read once: it is small, each file is compressed only once, and a request can name nothing that was not
 * found here at start.
 */
@Startup
@ApplicationScoped
class AppFiles {

    static final String INDEX = "/index.html";

    private final Map<String, AppFile> files;

    AppFiles(DoorConfig config) {
        Path directory = config.appDirectory();
        files = Files.isDirectory(directory) ? read(directory, new OperatorFacts(config.operator())) : Map.of();
        if (!files.containsKey(INDEX)) {
            Log.warnf("No built app in %s: the portal's pages are not served", directory.toAbsolutePath());
        }
    }

    Optional<AppFile> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static Map<String, AppFile> read(Path directory, OperatorFacts operator) {
        try (Stream<Path> found = Files.walk(directory)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> Map.entry(pathOf(directory, file), file))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, file -> {
                        byte[] content = bytes(file.getValue());
                        boolean isIndex = file.getKey().equals(INDEX);
                        return AppFile.of(file.getKey(), isIndex ? operator.into(content) : content);
                    }));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String pathOf(Path directory, Path file) {
        return "/" + directory.relativize(file).toString().replace('\\', '/');
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
