package de.guildhall.door.protection;

import de.guildhall.door.DoorConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What every answer says to the browser about its limits, errors included. */
@ApplicationScoped
class SecurityHeaders {

    /** Before signing in and everything else, so that no refusal goes out without them. */
    private static final int FIRST = 1000;

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    /** Data is no page: nothing in it may load, run or be framed. */
    private static final String POLICY_OF_DATA =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final DoorConfig config;

    SecurityHeaders(DoorConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FIRST);
    }

    private void handle(RoutingContext routing) {
        routing.addHeadersEndHandler(sent -> addTo(routing));
        routing.next();
    }

    private void addTo(RoutingContext routing) {
        MultiMap headers = routing.response().headers();
        if (config.https()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        String path = routing.normalizedPath();
        if (path.startsWith("/auth/")) {
            // Keycloak's pages bring a policy that fits their scripts; the realm file sets it.
            return;
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (!path.startsWith("/api/")) {
            headers.set(CONTENT_SECURITY_POLICY, config.contentSecurityPolicy());
        } else if (!isPdf(headers)) {
            // Browsers show a PDF with a viewer of their own, which the strict policy would leave blank.
            headers.set(CONTENT_SECURITY_POLICY, POLICY_OF_DATA);
        }
    }

    private static boolean isPdf(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("application/pdf");
    }
}
