package de.guildhall.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;

/** Somebody who has signed in; fetches a new token shortly before the old one ends. */
public final class Session {

    private static final long EARLY_SECONDS = 60;

    private final Api api;
    private final String name;
    private final Map<String, String> credentials;
    private String token;
    private Instant renewAt = Instant.MIN;

    private Session(Api api, String name, Map<String, String> credentials) {
        this.api = api;
        this.name = name;
        this.credentials = credentials;
    }

    public static Session ofClient(Api api, String client, String secret) {
        return new Session(
                api, client, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    public static Session ofPerson(Api api, String client, String secret, String email, String password) {
        return new Session(
                api,
                email,
                Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "client_secret", secret,
                        "username", email,
                        "password", password));
    }

    public String name() {
        return name;
    }

    /** Whether Keycloak knows this password. */
    public synchronized boolean opens() throws InterruptedException {
        return Instant.now().isBefore(renewAt) || accept(api.token(credentials));
    }

    public synchronized String token() throws InterruptedException {
        if (Instant.now().isAfter(renewAt)) {
            var answer = api.token(credentials);
            if (!accept(answer)) {
                throw new ApiFailed("Keycloak refuses " + name + ": " + answer);
            }
        }
        return token;
    }

    private boolean accept(JsonNode answer) {
        if (!answer.hasNonNull("access_token")) {
            return false;
        }
        token = answer.get("access_token").asText();
        renewAt = Instant.now().plusSeconds(answer.path("expires_in").asLong() - EARLY_SECONDS);
        return true;
    }
}
