package de.guildhall.door.session;

import de.guildhall.door.DoorConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;

/**
 * Sends who signs in with a certificate to the address at which Keycloak asks for one (ACC-14). It is one of its own, since
 * a browser would otherwise ask everybody; from there it leads back here like any other sign-in.
 */
@ApplicationScoped
class CertificateSignIn {

    private static final int BEFORE_SIGN_IN = 900;

    private final DoorConfig config;

    CertificateSignIn(DoorConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        config.certificateUrl()
                .ifPresent(address -> filters.register(routing -> handle(routing, address), BEFORE_SIGN_IN));
    }

    private void handle(RoutingContext routing, URI address) {
        if (routing.normalizedPath().equals("/login")
                && "certificate".equals(routing.request().getParam("with"))) {
            routing.addHeadersEndHandler(
                    sent -> redirectTo(address, routing.response().headers()));
        }
        routing.next();
    }

    private void redirectTo(URI address, MultiMap headers) {
        String usual = config.origin() + "/auth/";
        String target = headers.get(HttpHeaders.LOCATION);
        if (target != null && target.startsWith(usual)) {
            headers.set(HttpHeaders.LOCATION, address.resolve("/auth/") + target.substring(usual.length()));
        }
    }
}
