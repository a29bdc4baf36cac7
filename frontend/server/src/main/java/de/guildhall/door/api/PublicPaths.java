package de.guildhall.door.api;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/** What a person may do before there is an account; the services open exactly these too. */
final class PublicPaths {

    private record Endpoint(HttpMethod method, String path) {}

    private static final Set<Endpoint> PUBLIC = Set.of(
            new Endpoint(HttpMethod.POST, "/api/identity/v1/registrations"),
            new Endpoint(HttpMethod.POST, "/api/identity/v1/registration-confirmations"),
            new Endpoint(HttpMethod.GET, "/api/org/v1/chambers"));

    private PublicPaths() {}

    static boolean contain(HttpMethod method, String path) {
        return PUBLIC.contains(new Endpoint(method, path));
    }
}
