package de.guildhall.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import de.guildhall.local.Checkout;
import de.guildhall.local.process.LogTail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The unpacked Keycloak: built once for our options, with our theme, list of passwords and the realms to import. */
public final class KeycloakDistribution {

    /** What Keycloak fixes when it is built; everything else it reads when it starts. */
    static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--http-relative-path=/auth",
            "--health-enabled=true",
            "--metrics-enabled=false",
            "--https-client-auth=request",
            "--transaction-xa-enabled=false",
            // Wrong passwords are counted in the database: the count outlives a restart (ACC-12).
            "--features=stateless");

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

    /** Who has a certificate of the test CA: the citizens of the eID that the local stack plays. */
    Map<String, BigInteger> demoCertificates() throws IOException {
        var numbers = new LinkedHashMap<String, BigInteger>();
        for (var citizen : JSON.readTree(
                        sources.resolve("local-use-only-eid.json").toFile())
                .get("users")) {
            numbers.put(
                    citizen.get("username").asText(),
                    new BigInteger(
                            citizen.at("/attributes/certificate_number/0").asText()));
        }
        return numbers;
    }

    public Path directory() {
        return directory;
    }

    public void prepare() throws IOException, InterruptedException {
        if (!Files.isDirectory(directory)) {
            throw new IOException("No Keycloak in " + directory + ": run ./guildhall build");
        }
        copy("themes", "themes");
        copy("password-lists", "data/password-blacklists");
        writeImports();
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

    private void copy(String from, String to) throws IOException {
        var folder = sources.resolve(from);
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var copy = directory.resolve(to).resolve(folder.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** The realm as it is deployed, plus the client that only a local stack has, and the realm that plays the eID. */
    private void writeImports() throws IOException {
        var realm = JSON.readTree(sources.resolve("realm-guildhall.json").toFile());
        var additions = JSON.readTree(sources.resolve("local-use-only.json").toFile());
        ((ArrayNode) realm.get("clients")).addAll((ArrayNode) additions.get("clients"));
        writeImport("guildhall", realm);
        writeImport(
                "eid", JSON.readTree(sources.resolve("local-use-only-eid.json").toFile()));
    }

    private void writeImport(String name, JsonNode realm) throws IOException {
        var target = directory.resolve("data/import");
        Files.createDirectories(target);
        var fresh = Files.createTempFile(directory, "realm", ".new");
        JSON.writeValue(fresh.toFile(), realm);
        Files.move(
                fresh,
                target.resolve(name + "-realm.json"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
