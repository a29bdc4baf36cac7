package de.guildhall.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.testcontainers.DockerClientFactory;

/**
 * Starts what a service needs once for all tests of a module: PostgreSQL, Kafka, the stand-in of permission-service and
 * a key to sign tokens. Embedded by default; containers with {@code -Dguildhall.stack=containers} where a Docker engine
 * runs.
 */
public class TestStack implements QuarkusTestResourceLifecycleManager {

    private static final String PATIENCE = String.valueOf(Patience.LIMIT.toMillis());

    private TestDatabase database;
    private TestBroker broker;
    private PermissionStandIn permission;

    @Override
    public Map<String, String> start() {
        boolean containers = containers();
        CompletableFuture<TestDatabase> starting =
                CompletableFuture.supplyAsync(() -> containers ? new ContainerDatabase() : new EmbeddedDatabase());
        broker = containers ? new ContainerBroker() : new EmbeddedBroker();
        database = starting.join();
        permission = new PermissionStandIn();

        Map<String, String> settings = new HashMap<>(database.settings());
        // Any free port: tests of two modules, or a running stack, must not meet.
        settings.put("quarkus.http.test-port", "0");
        settings.put("kafka.bootstrap.servers", broker.bootstrapServers());
        settings.put("quarkus.rest-client.permission.url", permission.url());
        // Whoever has to share two processors with another module's tests is late, and not away.
        settings.put("quarkus.rest-client.permission.connect-timeout", PATIENCE);
        settings.put("quarkus.rest-client.permission.read-timeout", PATIENCE);
        settings.putAll(signingKeys());
        return settings;
    }

    @Override
    public void stop() {
        if (permission != null) {
            permission.close();
        }
        if (broker != null) {
            broker.close();
        }
        if (database != null) {
            database.close();
        }
    }

    private static boolean containers() {
        if (!"containers".equals(System.getProperty("guildhall.stack"))) {
            return false;
        }
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException("-Dguildhall.stack=containers needs a running Docker engine");
        }
        return true;
    }

    private static Map<String, String> signingKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            Base64.Encoder encoder = Base64.getEncoder();
            return Map.of(
                    "mp.jwt.verify.issuer", Person.ISSUER,
                    "mp.jwt.verify.publickey",
                            encoder.encodeToString(keys.getPublic().getEncoded()),
                    "smallrye.jwt.sign.key",
                            encoder.encodeToString(keys.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }
}
