package de.guildhall.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Random values, one file each that only its owner reads, made when first asked for and kept. */
public final class Secrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path directory;

    public Secrets(Path directory) {
        this.directory = directory;
    }

    /** For passwords: safe in URLs and property files. */
    public String password(String name) {
        return keep(name, Base64.getUrlEncoder().withoutPadding());
    }

    /** For keys: 32 bytes in plain base64. */
    public String key(String name) {
        return keep(name, Base64.getEncoder());
    }

    private synchronized String keep(String name, Base64.Encoder encoder) {
        var file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                create(file, encoder.encodeToString(randomBytes()));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the secret " + file, e);
        }
    }

    private void create(Path file, String value) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        // Renamed into place, so that a start killed here never leaves half a password behind.
        var fresh = directory.resolve("." + file.getFileName());
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownerOnly);
        Files.writeString(fresh, value + "\n");
        Files.move(fresh, file);
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
