package de.guildhall.local.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import de.guildhall.local.Checkout;
import de.guildhall.local.process.LogTail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The unpacked Keycloak: built once for our options, with our theme and the realm to import. */
public final class KeycloakDistribution {

    /** What Keycloak fixes when it is built; everything else it reads when it starts. */
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--http-relative-path=/auth",
            "--health-enabled=true",
            "--metrics-enabled=false",
            "--transaction-xa-enabled=false");

    private static final long BUILD_MINUTES = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path directory;
    private final Path sources;

    private KeycloakDistribution(Path directory, Path sources) {
        this.directory = directory;
        this.sources = sources;
    }

    public static KeycloakDistribution of(Checkout checkout) {
        return new KeycloakDistribution(
                checkout.launcher().resolve("keycloak").resolve("keycloak-" + version()), checkout.realm());
    }

    private static String version() {
        var properties = new Properties();
        try (var in = KeycloakDistribution.class.getResourceAsStream("keycloak.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    public Path directory() {
        return directory;
    }

    public void prepare() throws IOException, InterruptedException {
        if (!Files.isDirectory(directory)) {
            throw new IOException("No Keycloak in " + directory + ": run ./guildhall build");
        }
        copyThemes();
        writeImport();
        if (needsBuild()) {
            build();
        }
    }

    public boolean needsBuild() throws IOException {
        return !Files.exists(builtWith()) || !Files.readAllLines(builtWith()).equals(BUILD_OPTIONS);
    }

    private void build() throws IOException, InterruptedException {
        var log = directory.resolve("build.log");
        var builder = new ProcessBuilder(directory.resolve("bin/kc.sh").toString(), "build");
        builder.command().addAll(BUILD_OPTIONS);
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("JAVA_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(BUILD_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("Keycloak cannot be built: " + String.join("\n", LogTail.last(10, log)));
        }
        Files.write(builtWith(), BUILD_OPTIONS);
    }

    private Path builtWith() {
        return directory.resolve("built-with");
    }

    private void copyThemes() throws IOException {
        var themes = sources.resolve("themes");
        if (!Files.isDirectory(themes)) {
            return;
        }
        try (var files = Files.walk(themes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var copy = directory.resolve("themes").resolve(themes.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** The realm as it is deployed, plus the client that only a local stack has. */
    private void writeImport() throws IOException {
        var realm = JSON.readTree(sources.resolve("realm-guildhall.json").toFile());
        var additions = JSON.readTree(sources.resolve("local-use-only.json").toFile());
        ((ArrayNode) realm.get("clients")).addAll((ArrayNode) additions.get("clients"));
        var target = directory.resolve("data/import");
        Files.createDirectories(target);
        var fresh = Files.createTempFile(directory, "realm", ".new");
        JSON.writeValue(fresh.toFile(), realm);
        Files.move(
                fresh,
                target.resolve("guildhall-realm.json"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
