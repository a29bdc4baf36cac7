package de.guildhall.local.service;

import de.guildhall.local.Checkout;
import de.guildhall.local.Home;
import de.guildhall.local.Ports;
import de.guildhall.local.Secrets;
import de.guildhall.local.keycloak.RealmClient;
import de.guildhall.local.postgres.Databases;
import de.guildhall.local.process.JavaCommand;
import de.guildhall.local.stack.Program;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The services and the portal as parts, each with the variables it reads. */
public final class Applications {

    public static final String PORTAL = "portal";
    private static final String PORTAL_MODULE = "frontend/server";
    private static final int SERVICE_HEAP_MIB = 128;
    private static final int PORTAL_HEAP_MIB = 96;

    private final Checkout checkout;
    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Databases databases;
    private final Function<String, JavaCommand> java;

    /** @param java the command line for the part of that name */
    public Applications(
            Checkout checkout,
            Home home,
            Ports ports,
            Secrets secrets,
            Databases databases,
            Function<String, JavaCommand> java) {
        this.checkout = checkout;
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.databases = databases;
        this.java = java;
    }

    /** Where their code is, in the checkout. */
    public static Stream<String> modules() {
        return Stream.concat(Arrays.stream(Service.values()).map(Service::module), Stream.of(PORTAL_MODULE));
    }

    public Program service(Service service) {
        return new QuarkusProgram(
                service.label(),
                checkout.application(service.module()),
                java.apply(service.label()).withHeap(SERVICE_HEAP_MIB),
                environment(service),
                home.log(service.label()),
                service.port(ports));
    }

    public Program portal() {
        var environment = common(ports.portal());
        environment.put("GUILDHALL_MANAGEMENT_PORT", Integer.toString(ports.portalManagement()));
        environment.put("GUILDHALL_PORTAL_SECRET", RealmClient.PORTAL.secret(secrets));
        environment.put("GUILDHALL_SESSION_KEY", secrets.key("portal-session"));
        environment.put("GUILDHALL_KEYCLOAK_URL", ports.keycloakUrl());
        environment.put("GUILDHALL_CERTIFICATE_URL", ports.certificateUrl());
        environment.put(
                "GUILDHALL_APP_DIRECTORY",
                checkout.root().resolve("frontend/app/dist").toString());
        for (var service : Service.values()) {
            environment.put("GUILDHALL_" + service.name() + "_URL", service.url(ports));
        }
        return new QuarkusProgram(
                PORTAL,
                checkout.application(PORTAL_MODULE),
                java.apply(PORTAL).withHeap(PORTAL_HEAP_MIB),
                environment,
                home.log(PORTAL),
                ports.portalManagement());
    }

    private Map<String, String> environment(Service service) {
        var environment = common(service.port(ports));
        environment.put("GUILDHALL_DB_URL", "%s:%d/%s".formatted(Ports.LOOPBACK, ports.postgres(), service.database()));
        environment.put("GUILDHALL_DB_USER", service.database());
        environment.put("GUILDHALL_DB_PASSWORD", databases.password(service.database()));
        environment.put("GUILDHALL_KAFKA", ports.kafkaServers());
        environment.put("GUILDHALL_ISSUER", ports.issuer());
        environment.put("GUILDHALL_JWKS_URL", ports.keycloakUrl() + "/realms/guildhall/protocol/openid-connect/certs");
        environment.put("GUILDHALL_PERMISSION_URL", Service.PERMISSION.url(ports));
        switch (service) {
            case IDENTITY -> {
                environment.put("GUILDHALL_KEYCLOAK_URL", ports.keycloakUrl());
                environment.put("GUILDHALL_KEYCLOAK_SECRET", RealmClient.IDENTITY_SERVICE.secret(secrets));
                environment.put("GUILDHALL_EID_ENABLED", "true");
                environment.put("GUILDHALL_CERTIFICATE_SIGN_IN", "true");
            }
            case ORG -> {
                environment.put("GUILDHALL_CODE_PEPPER", secrets.key("code-pepper"));
                environment.put("GUILDHALL_LETTER_KEY", secrets.key("letter-key"));
            }
            case NOTIFICATION -> {
                environment.put("GUILDHALL_SMTP_HOST", Ports.LOOPBACK);
                environment.put("GUILDHALL_SMTP_PORT", Integer.toString(ports.smtp()));
            }
            case PERMISSION -> environment.put("GUILDHALL_OPERATOR_PERSON_ID", RealmClient.OPERATOR_PERSON_ID);
            case TRAINING_RECORD, EXAM -> {}
        }
        return environment;
    }

    private Map<String, String> common(int port) {
        var environment = new HashMap<String, String>();
        environment.put("GUILDHALL_HTTP_PORT", Integer.toString(port));
        environment.put("GUILDHALL_HTTP_HOST", Ports.LOOPBACK);
        environment.put("GUILDHALL_PORTAL_URL", ports.portalUrl());
        return environment;
    }
}
