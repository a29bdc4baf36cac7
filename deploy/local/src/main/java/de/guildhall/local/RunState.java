package de.guildhall.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** What the launcher last wrote about its parts, so that another process can show or end them. */
public final class RunState {

    public static final String LAUNCHER = "launcher";

    private final Path directory;

    public RunState(Path directory) {
        this.directory = directory;
    }

    public void write(List<RunningPart> parts) {
        try {
            Files.createDirectories(directory);
            var fresh = directory.resolve("parts.new");
            Files.write(fresh, parts.stream().map(RunningPart::toLine).toList());
            Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file(), e);
        }
    }

    public List<RunningPart> read() {
        try {
            return Files.readAllLines(file()).stream().map(RunningPart::ofLine).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file(), e);
        }
    }

    public void clear() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file(), e);
        }
    }

    /** The launcher that owns this data directory, if it lives. */
    public Optional<ProcessHandle> launcher() {
        return read().stream()
                .filter(part -> part.name().equals(LAUNCHER))
                .findFirst()
                .flatMap(RunningPart::process);
    }

    /** Parts that outlived their launcher. */
    public List<RunningPart> survivors() {
        if (launcher().isPresent()) {
            return List.of();
        }
        return read().stream().filter(part -> part.process().isPresent()).toList();
    }

    private Path file() {
        return directory.resolve("parts");
    }
}
