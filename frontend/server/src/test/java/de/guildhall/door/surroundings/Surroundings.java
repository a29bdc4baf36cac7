package de.guildhall.door.surroundings;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Everything the door talks to, as real servers on free ports of this machine; the service {@code exam} is down. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    public static final String CERTIFICATE_URL = "https://localhost:1";
    public static final int MAX_BODY = 100_000;

    private static final int FIRST_PORT = 10_000;
    private static final int LAST_PORT = 20_000;

    /** Injected into test classes. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Inject {}

    private final Vertx vertx = Vertx.vertx();
    private SignInServer signIn;
    private Path app;

    @Override
    public Map<String, String> start() {
        int door = freePort();
        String portal = "http://localhost:" + door;
        signIn = new SignInServer(portal);
        HttpServer keycloakServer = await(signIn.start(vertx));
        String service = "http://127.0.0.1:" + await(EchoService.start(vertx)).actualPort();
        app = BuiltApp.write();
        return Map.ofEntries(
                Map.entry("quarkus.http.test-port", String.valueOf(door)),
                // A number, not 0: the figures of two servers without one would have the same name and other labels.
                Map.entry("quarkus.management.test-port", String.valueOf(freePort())),
                Map.entry("guildhall.door.portal-url", portal),
                Map.entry("guildhall.door.keycloak-url", "http://127.0.0.1:" + keycloakServer.actualPort() + "/auth"),
                Map.entry("guildhall.door.certificate-url", CERTIFICATE_URL),
                Map.entry("guildhall.door.app-directory", app.toString()),
                Map.entry("quarkus.http.limits.max-body-size", String.valueOf(MAX_BODY)),
                Map.entry("guildhall.door.upstream.idle-timeout", "1s"),
                Map.entry("guildhall.door.upstream.body-timeout", "5s"),
                Map.entry("guildhall.door.service.identity", service),
                Map.entry("guildhall.door.service.org", service),
                Map.entry("guildhall.door.service.permission", service),
                Map.entry("guildhall.door.service.training-record", service),
                Map.entry("guildhall.door.service.exam", "http://127.0.0.1:" + freePort()),
                Map.entry("guildhall.door.service.notification", service),
                Map.entry("quarkus.oidc.credentials.secret", SignInServer.CLIENT_SECRET),
                Map.entry("quarkus.oidc.token-state-manager.encryption-secret", "0123456789abcdef0123456789abcdef"));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(signIn, new TestInjector.AnnotatedAndMatchesType(Inject.class, SignInServer.class));
    }

    @Override
    public void stop() {
        await(vertx.close());
        if (app != null) {
            BuiltApp.delete(app);
        }
    }

    /** The door listens later only: a port that the system gives to outgoing connections might be taken by then. */
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(FIRST_PORT, LAST_PORT)
                .filter(Surroundings::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
