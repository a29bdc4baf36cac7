package de.guildhall.local.keycloak;

import de.guildhall.local.Ports;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/**
 * What signing in with a certificate needs on one machine, made at the first start and kept: an authority, Keycloak's own
 * certificate, and one for each person who plays a holder.
 */
final class LocalCertificates {

    /** Protects nothing: the files are readable by their owner only, and browsers want a password at the import. */
    static final String STORE_PASSWORD = "guildhall";

    private static final String SERVER = "server";
    private static final String AUTHORITY = "test-ca";

    /** For clocks that are a little behind. */
    private static final Duration EARLIER = Duration.ofHours(1);

    private final Path directory;

    LocalCertificates(Path directory) {
        this.directory = directory;
    }

    Path serverCertificate() {
        return certificate(SERVER);
    }

    Path serverKey() {
        return key(SERVER);
    }

    /** The authority as Keycloak reads whom it trusts. */
    Path trusted() {
        return store(AUTHORITY);
    }

    /** @param holders the names of the persons, with the serial number of each one's certificate */
    void make(Map<String, BigInteger> holders) throws IOException {
        if (Files.exists(directory)) {
            return;
        }
        // Renamed into place, so that a start killed here leaves nothing half made behind.
        var fresh = new LocalCertificates(directory.resolveSibling(directory.getFileName() + ".new"));
        fresh.makeIn(holders);
        Files.move(fresh.directory, directory);
    }

    private void makeIn(Map<String, BigInteger> holders) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        var from = Instant.now().minus(EARLIER);
        try {
            var authority = TestAuthority.found("Guildhall test CA", from);
            write(AUTHORITY, new TestAuthority.Identity(authority.key(), authority.certificate()));
            writeTrusted(authority.certificate());
            write(SERVER, authority.server("localhost", Ports.LOOPBACK, from));
            for (var holder : holders.entrySet()) {
                var identity = authority.person(holder.getKey(), holder.getValue(), from);
                write(holder.getKey(), identity);
                writeForBrowser(holder.getKey(), identity);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("Cannot make certificates in " + directory, e);
        }
    }

    private void write(String name, TestAuthority.Identity identity) throws IOException, GeneralSecurityException {
        writePem(certificate(name), "CERTIFICATE", identity.certificate().getEncoded());
        writePem(key(name), "PRIVATE KEY", identity.key().getEncoded());
    }

    private static void writePem(Path file, String kind, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        Files.writeString(file, "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(kind, lines, kind));
    }

    private void writeTrusted(Certificate authority) throws IOException, GeneralSecurityException {
        var store = newStore();
        store.setCertificateEntry(AUTHORITY, authority);
        save(store, trusted());
    }

    /** Browsers import certificate and key as one file. */
    private void writeForBrowser(String name, TestAuthority.Identity identity)
            throws IOException, GeneralSecurityException {
        var store = newStore();
        store.setKeyEntry(
                name, identity.key(), STORE_PASSWORD.toCharArray(), new Certificate[] {identity.certificate()});
        save(store, store(name));
    }

    private static KeyStore newStore() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static void save(KeyStore store, Path file) throws IOException, GeneralSecurityException {
        try (var out = Files.newOutputStream(file)) {
            store.store(out, STORE_PASSWORD.toCharArray());
        }
    }

    private Path certificate(String name) {
        return directory.resolve(name + ".pem");
    }

    private Path key(String name) {
        return directory.resolve(name + ".key");
    }

    private Path store(String name) {
        return directory.resolve(name + ".p12");
    }
}
