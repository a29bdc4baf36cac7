package de.guildhall.local.keycloak;

import de.guildhall.local.Secrets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A client of the realm, with its password: Keycloak is told it when it imports the realm, the client when it starts. */
public enum RealmClient {
    PORTAL("portal", "GUILDHALL_PORTAL_SECRET"),
    IDENTITY_SERVICE("identity-service", "GUILDHALL_KEYCLOAK_SECRET"),
    OPERATOR("guildhall-operator", "GUILDHALL_OPERATOR_SECRET"),
    CHAMBER_OSNABRUECK("chamber-osnabrueck", "GUILDHALL_CHAMBER_OSNABRUECK_SECRET"),
    CHAMBER_MUENCHEN("chamber-muenchen", "GUILDHALL_CHAMBER_MUENCHEN_SECRET"),
    DEMO_LOADER("demo-loader", "GUILDHALL_DEMO_LOADER_SECRET"),
    /** Of the realm that plays the eID provider: our realm is its client. */
    EID("eid", "GUILDHALL_EID_SECRET");

    /** Who may set up the first chamber; no secret, but agreed between the realm and permission-service. */
    public static final String OPERATOR_PERSON_ID = "00000000-0000-4000-8000-000000000002";

    private final String id;
    private final String variable;

    RealmClient(String id, String variable) {
        this.id = id;
        this.variable = variable;
    }

    /** The client's id in Keycloak. */
    public String id() {
        return id;
    }

    public String secret(Secrets secrets) {
        return secrets.password("client-" + id);
    }

    static Map<String, String> environment(Secrets secrets) {
        return Arrays.stream(values())
                .collect(Collectors.toMap(client -> client.variable, client -> client.secret(secrets)));
    }
}
