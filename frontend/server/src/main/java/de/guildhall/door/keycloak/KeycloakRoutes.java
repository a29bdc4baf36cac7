package de.guildhall.door.keycloak;

import de.guildhall.door.DoorConfig;
import de.guildhall.door.problem.DoorProblem;
import de.guildhall.door.problem.ProblemWriter;
import de.guildhall.door.upstream.Forwarder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keycloak's pages and token endpoint under the portal's origin. */
@ApplicationScoped
class KeycloakRoutes {

    private final DoorConfig config;
    private final Forwarder forwarder;
    private final ProblemWriter problems;

    KeycloakRoutes(DoorConfig config, Forwarder forwarder, ProblemWriter problems) {
        this.config = config;
        this.forwarder = forwarder;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route("/auth/*").handler(this::handle);
    }

    private void handle(RoutingContext routing) {
        if (KeycloakPaths.contain(routing.normalizedPath())) {
            forwarder.forward(routing, new KeycloakPassage(config.keycloakUrl()));
        } else {
            problems.write(routing, DoorProblem.NOT_FOUND);
        }
    }
}
