package de.guildhall.door.keycloak;

import de.guildhall.door.problem.DoorProblem;
import de.guildhall.door.upstream.Passage;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/** To Keycloak, with its own cookies but without the door's: the session is none of its business. */
record KeycloakPassage(URI upstream) implements Passage {

    /** All cookies of quarkus-oidc begin like this. */
    private static final String OF_THE_DOOR = "q_";

    @Override
    public void prepareRequest(MultiMap headers) {
        String kept = headers.getAll(HttpHeaders.COOKIE).stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(cookie -> !cookie.isEmpty() && !cookie.startsWith(OF_THE_DOOR))
                .collect(Collectors.joining("; "));
        headers.remove(HttpHeaders.COOKIE);
        if (!kept.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, kept);
        }
    }

    @Override
    public void prepareResponse(MultiMap headers) {
        // Keycloak speaks for itself.
    }

    @Override
    public DoorProblem whenAway() {
        return DoorProblem.SIGN_IN_UNAVAILABLE;
    }
}
