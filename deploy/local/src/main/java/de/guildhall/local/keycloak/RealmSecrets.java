package de.guildhall.local.keycloak;

import de.guildhall.local.Secrets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The passwords of the realm's clients: Keycloak is told them when it imports the realm, the clients when they start. */
public enum RealmSecrets {
    PORTAL("portal", "GUILDHALL_PORTAL_SECRET"),
    IDENTITY_SERVICE("identity-service", "GUILDHALL_KEYCLOAK_SECRET"),
    OPERATOR("guildhall-operator", "GUILDHALL_OPERATOR_SECRET"),
    CHAMBER_OSNABRUECK("chamber-osnabrueck", "GUILDHALL_CHAMBER_OSNABRUECK_SECRET"),
    CHAMBER_MUENCHEN("chamber-muenchen", "GUILDHALL_CHAMBER_MUENCHEN_SECRET"),
    DEMO_LOADER("demo-loader", "GUILDHALL_DEMO_LOADER_SECRET");

    /** Who may set up the first chamber; no secret, but agreed between the realm and permission-service. */
    public static final String OPERATOR_PERSON_ID = "00000000-0000-4000-8000-000000000002";

    private final String client;
    private final String variable;

    RealmSecrets(String client, String variable) {
        this.client = client;
        this.variable = variable;
    }

    public String client() {
        return client;
    }

    public String variable() {
        return variable;
    }

    public String of(Secrets secrets) {
        return secrets.password("client-" + client);
    }

    static Map<String, String> environment(Secrets secrets) {
        return Arrays.stream(values()).collect(Collectors.toMap(RealmSecrets::variable, secret -> secret.of(secrets)));
    }
}
