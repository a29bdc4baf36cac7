package de.guildhall.local.postgres;

import de.guildhall.local.Checkout;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the archive that comes as a Maven artifact. */
public final class PostgresBinaries {

    private final Path directory;

    private PostgresBinaries(Path directory) {
        this.directory = directory;
    }

    public static PostgresBinaries of(Checkout checkout) {
        return new PostgresBinaries(checkout.launcher().resolve("postgres"));
    }

    public Path initdb() {
        return directory.resolve("bin/initdb");
    }

    public Path postgres() {
        return directory.resolve("bin/postgres");
    }

    public void unpackIfMissing() throws IOException {
        if (Files.isExecutable(postgres())) {
            return;
        }
        // Unpacked beside and renamed, so that an interrupted start never leaves half a PostgreSQL.
        Files.createDirectories(directory.getParent());
        var fresh = Files.createTempDirectory(directory.getParent(), "postgres");
        String archive = archiveName();
        try (var packed = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            unpack(
                    Objects.requireNonNull(packed, "No PostgreSQL for this machine on the class path: " + archive),
                    fresh);
        }
        Files.move(fresh, directory);
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + machine + ".txz";
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            TarArchiveEntry entry;
            while ((entry = archive.getNextEntry()) != null) {
                place(archive, entry, target);
            }
        }
    }

    private static void place(InputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The archive leaves its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, file);
        if (file.getParent().endsWith("bin")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
