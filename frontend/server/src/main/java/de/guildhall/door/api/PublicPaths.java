package de.guildhall.door.api;

import io.vertx.core.http.HttpMethod;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person may do without an account; the services open exactly these too. */
final class PublicPaths {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final String VERSION = "[1-9][0-9]{0,8}";

    private record Endpoint(HttpMethod method, Pattern path) {

        static Endpoint of(HttpMethod method, String path) {
            return new Endpoint(method, Pattern.compile(path));
        }

        boolean is(HttpMethod method, String path) {
            return this.method.equals(method) && this.path.matcher(path).matches();
        }
    }

    private static final Set<Endpoint> PUBLIC = Set.of(
            Endpoint.of(HttpMethod.GET, "/\\.well-known/authzen-configuration"),
            Endpoint.of(HttpMethod.POST, "/api/identity/v1/registrations"),
            Endpoint.of(HttpMethod.POST, "/api/identity/v1/registration-confirmations"),
            Endpoint.of(HttpMethod.POST, "/api/identity/v1/forgotten-passwords"),
            Endpoint.of(HttpMethod.POST, "/api/identity/v1/new-passwords"),
            Endpoint.of(HttpMethod.POST, "/api/identity/v1/email-confirmations"),
            Endpoint.of(HttpMethod.GET, "/api/identity/v1/terms-of-use"),
            Endpoint.of(HttpMethod.GET, "/api/identity/v1/terms-of-use/newest"),
            Endpoint.of(HttpMethod.GET, "/api/identity/v1/terms-of-use/" + VERSION),
            Endpoint.of(HttpMethod.GET, "/api/identity/v1/terms-of-use/" + VERSION + "/document"),
            Endpoint.of(HttpMethod.GET, "/api/org/v1/chambers"),
            Endpoint.of(HttpMethod.GET, "/api/org/v1/chambers/" + ID),
            Endpoint.of(HttpMethod.POST, "/api/org/v1/activation-revocations"),
            Endpoint.of(HttpMethod.POST, "/api/org/v1/lost-codes"));

    private PublicPaths() {}

    static boolean contain(HttpMethod method, String path) {
        return PUBLIC.stream().anyMatch(endpoint -> endpoint.is(method, path));
    }
}
