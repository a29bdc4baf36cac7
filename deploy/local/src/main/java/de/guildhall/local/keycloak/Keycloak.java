package de.guildhall.local.keycloak;

import de.guildhall.local.Home;
import de.guildhall.local.Ports;
import de.guildhall.local.Secrets;
import de.guildhall.local.postgres.Databases;
import de.guildhall.local.process.ChildSpec;
import de.guildhall.local.process.JavaCommand;
import de.guildhall.local.stack.Health;
import de.guildhall.local.stack.Program;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The identity provider. People reach it through the portal's origin, below /auth. */
public final class Keycloak extends Program {

    public static final String NAME = "keycloak";
    public static final String DATABASE = "keycloak";
    private static final int HEAP_MIB = 256;

    /** The first start creates the schema and imports the realm. */
    private static final Duration START = Duration.ofMinutes(15);

    private final KeycloakDistribution distribution;
    private final LocalCertificates certificates;

    public Keycloak(
            KeycloakDistribution distribution,
            JavaCommand java,
            Home home,
            Ports ports,
            Secrets secrets,
            Databases databases) {
        super(
                new ChildSpec(
                        NAME,
                        command(distribution, java, ports, databases, home),
                        distribution.directory(),
                        environment(ports, secrets, databases),
                        home.log(NAME),
                        ChildSpec.Signal.TERM),
                // The port opens before the realm is there.
                Health.ok(ports.keycloakUrl() + "/realms/guildhall/.well-known/openid-configuration"),
                START);
        this.distribution = distribution;
        this.certificates = new LocalCertificates(home.certificates());
    }

    @Override
    protected void prepare() throws IOException, InterruptedException {
        certificates.make(distribution.demoCertificates());
        distribution.prepare();
    }

    /** What bin/kc.sh would run, without the shell in between: signals and class cache reach Java directly. */
    private static List<String> command(
            KeycloakDistribution distribution, JavaCommand java, Ports ports, Databases databases, Home home) {
        var certificates = new LocalCertificates(home.certificates());
        return java.withHeap(HEAP_MIB)
                .with(
                        "-XX:MaxMetaspaceSize=256m",
                        "-Dkc.home.dir=" + distribution.directory(),
                        "-Djboss.server.config.dir=" + distribution.directory().resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "-Dquarkus-log-max-startup-records=10000",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED")
                .classPath(
                        "lib/quarkus-run.jar",
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=" + Ports.LOOPBACK,
                        "--http-port=" + ports.keycloak(),
                        "--https-port=" + ports.keycloakTls(),
                        "--https-certificate-file=" + certificates.serverCertificate(),
                        "--https-certificate-key-file=" + certificates.serverKey(),
                        "--https-trust-store-file=" + certificates.trusted(),
                        "--http-management-host=" + Ports.LOOPBACK,
                        "--http-management-port=" + ports.keycloakManagement(),
                        "--hostname=" + ports.portalUrl() + "/auth",
                        "--hostname-backchannel-dynamic=false",
                        "--proxy-headers=xforwarded",
                        "--db-url=" + databases.jdbcUrl(DATABASE),
                        "--db-username=" + DATABASE,
                        "--db-pool-initial-size=1",
                        "--db-pool-max-size=15");
    }

    /** Passwords travel in the environment: command lines can be read by everybody on the machine. */
    private static Map<String, String> environment(Ports ports, Secrets secrets, Databases databases) {
        var environment = new HashMap<>(RealmClient.environment(secrets));
        environment.put("KC_DB_PASSWORD", databases.password(DATABASE));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak-admin"));
        environment.put("GUILDHALL_OPERATOR_PERSON_ID", RealmClient.OPERATOR_PERSON_ID);
        environment.put("GUILDHALL_PORTAL_URL", ports.portalUrl());
        environment.put("GUILDHALL_PORTAL_BACKCHANNEL_URL", "http://" + Ports.LOOPBACK + ":" + ports.portal());
        environment.put("KC_HTTPS_TRUST_STORE_PASSWORD", LocalCertificates.STORE_PASSWORD);
        environment.put("GUILDHALL_CERTIFICATE_SIGN_IN", "true");
        environment.putAll(eid(ports));
        environment.put("GUILDHALL_SMTP_HOST", Ports.LOOPBACK);
        environment.put("GUILDHALL_SMTP_PORT", Integer.toString(ports.smtp()));
        return environment;
    }

    /** The realm that plays the eID provider is reached directly: for the portal it is another site, as in earnest. */
    private static Map<String, String> eid(Ports ports) {
        String realm = ports.keycloakUrl() + "/realms/eid";
        String protocol = realm + "/protocol/openid-connect";
        return Map.of(
                "GUILDHALL_EID_ENABLED",
                "true",
                "GUILDHALL_EID_URL",
                ports.keycloakUrl(),
                "GUILDHALL_EID_ISSUER",
                realm,
                "GUILDHALL_EID_AUTHORIZATION_URL",
                protocol + "/auth",
                "GUILDHALL_EID_TOKEN_URL",
                protocol + "/token",
                "GUILDHALL_EID_KEYS_URL",
                protocol + "/certs");
    }
}
