package de.guildhall.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where every part listens; always on the loopback address. */
public record Ports(
        int portal,
        int identity,
        int org,
        int permission,
        int trainingRecord,
        int exam,
        int notification,
        int keycloak,
        int keycloakManagement,
        int postgres,
        int kafka,
        int kafkaController,
        int smtp,
        int mailPage,
        int portalManagement,
        int keycloakTls) {

    public static final String LOOPBACK = "127.0.0.1";
    public static final String BASE_VARIABLE = "GUILDHALL_PORT_BASE";

    private static final Ports USUAL = new Ports(
            8080, 8101, 8102, 8103, 8104, 8105, 8106, 8180, 8190, 15432, 19092, 19093, 13025, 8125, 8107, 8443);
    private static final int COUNT = 16;

    public static Ports usual() {
        return USUAL;
    }

    /** A second stack beside the usual one takes a block of consecutive ports. */
    public static Ports from(int base) {
        if (base < 1024 || base + COUNT > 65536) {
            throw new IllegalArgumentException(
                    "%s must lie between 1024 and %d, not %d".formatted(BASE_VARIABLE, 65536 - COUNT, base));
        }
        return new Ports(
                base, base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 7, base + 8, base + 9,
                base + 10, base + 11, base + 12, base + 13, base + 14, base + 15);
    }

    public static Ports of(Map<String, String> environment) {
        return chosen(environment).orElse(usual());
    }

    /** Empty if the environment says nothing about ports. */
    static Optional<Ports> chosen(Map<String, String> environment) {
        String base = environment.get(BASE_VARIABLE);
        if (base == null || base.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(from(Integer.parseInt(base.strip())));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s must be a number, not %s".formatted(BASE_VARIABLE, base), e);
        }
    }

    /** In the order in which a person would look for them. */
    public Map<String, Integer> byPart() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("portal", portal);
        ports.put("identity", identity);
        ports.put("org", org);
        ports.put("permission", permission);
        ports.put("training-record", trainingRecord);
        ports.put("exam", exam);
        ports.put("notification", notification);
        ports.put("keycloak", keycloak);
        ports.put("keycloak management", keycloakManagement);
        ports.put("postgres", postgres);
        ports.put("kafka", kafka);
        ports.put("kafka controller", kafkaController);
        ports.put("smtp", smtp);
        ports.put("mail page", mailPage);
        ports.put("portal management", portalManagement);
        ports.put("certificate sign-in", keycloakTls);
        return ports;
    }

    /** The one origin people and tokens know. */
    public String portalUrl() {
        return "http://localhost:" + portal;
    }

    public String issuer() {
        return portalUrl() + "/auth/realms/guildhall";
    }

    /** Where Keycloak asks for a certificate: the portal's host, so that it is one site for the browser. */
    public String certificateUrl() {
        return "https://localhost:" + keycloakTls;
    }

    public String mailPageUrl() {
        return "http://" + LOOPBACK + ":" + mailPage;
    }

    /** Around the portal, for parts that talk to Keycloak directly. */
    public String keycloakUrl() {
        return "http://" + LOOPBACK + ":" + keycloak + "/auth";
    }

    public String kafkaServers() {
        return LOOPBACK + ":" + kafka;
    }
}
