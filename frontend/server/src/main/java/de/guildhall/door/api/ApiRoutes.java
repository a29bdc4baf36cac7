package de.guildhall.door.api;

import de.guildhall.door.DoorConfig;
import de.guildhall.door.Navigation;
import de.guildhall.door.problem.DoorProblem;
import de.guildhall.door.problem.ProblemWriter;
import de.guildhall.door.protection.CrossSiteGuard;
import de.guildhall.door.protection.StrangersLimit;
import de.guildhall.door.session.Session;
import de.guildhall.door.session.Sessions;
import de.guildhall.door.upstream.Forwarder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code /api/<service>/…}: the one way in to the services; and what AuthZEN clients expect where they expect it. */
@ApplicationScoped
class ApiRoutes {

    /** Which service answers what somebody may do. */
    private static final String AUTHORIZATION = "permission";

    private final DoorConfig config;
    private final Sessions sessions;
    private final CrossSiteGuard guard;
    private final StrangersLimit limit;
    private final Forwarder forwarder;
    private final ProblemWriter problems;

    ApiRoutes(
            DoorConfig config,
            Sessions sessions,
            CrossSiteGuard guard,
            StrangersLimit limit,
            Forwarder forwarder,
            ProblemWriter problems) {
        this.config = config;
        this.sessions = sessions;
        this.guard = guard;
        this.limit = limit;
        this.forwarder = forwarder;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route("/api/:service/*").handler(routing -> handle(routing, routing.pathParam("service")));
        router.route("/access/v1/*").handler(routing -> handle(routing, AUTHORIZATION));
        router.route("/.well-known/authzen-configuration").handler(routing -> handle(routing, AUTHORIZATION));
    }

    private void handle(RoutingContext routing, String name) {
        URI service = config.service().get(name);
        if (service == null) {
            problems.write(routing, DoorProblem.NOT_FOUND);
        } else if (isOpenToStrangers(routing)
                && !routing.request().method().equals(HttpMethod.GET)
                && !limit.allows(routing.request().remoteAddress())) {
            // Whatever else the request carries: the service asks for none of it.
            problems.write(routing, DoorProblem.TOO_MANY);
        } else if (bringsToken(routing.request())) {
            forwarder.forward(routing, new PartnerPassage(service));
        } else {
            handleBrowser(routing, service);
        }
    }

    private void handleBrowser(RoutingContext routing, URI service) {
        if (Sessions.isCarriedBy(routing.request())) {
            Optional<DoorProblem> objection = guard.objection(routing.request());
            if (objection.isPresent()) {
                problems.write(routing, objection.get());
                return;
            }
        }
        // Reading the session may take a question to Keycloak; the body must not arrive meanwhile.
        routing.request().pause();
        sessions.of(routing)
                .subscribe()
                .with(
                        session -> forwardFor(session, routing, service),
                        unavailable -> forwardWithoutSession(routing, service, DoorProblem.SIGN_IN_UNAVAILABLE));
    }

    private void forwardFor(Optional<Session> session, RoutingContext routing, URI service) {
        if (session.isPresent()) {
            forwarder.forward(routing, new BrowserPassage(service, session));
        } else if (Navigation.isOne(routing.request())) {
            // A letter or another document opened in its own tab.
            redirectToSignIn(routing);
        } else {
            forwardWithoutSession(routing, service, missing(routing.request()));
        }
    }

    private void forwardWithoutSession(RoutingContext routing, URI service, DoorProblem elsewhere) {
        if (isOpenToStrangers(routing)) {
            forwarder.forward(routing, new BrowserPassage(service, Optional.empty()));
        } else {
            problems.write(routing, elsewhere);
        }
    }

    private static boolean isOpenToStrangers(RoutingContext routing) {
        return PublicPaths.contain(routing.request().method(), routing.normalizedPath());
    }

    private static void redirectToSignIn(RoutingContext routing) {
        String back = URLEncoder.encode(routing.request().uri(), StandardCharsets.UTF_8);
        routing.request().resume();
        routing.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, "/login?to=" + back)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    private static DoorProblem missing(HttpServerRequest request) {
        return CrossSiteGuard.isScript(request) ? DoorProblem.SESSION_MISSING : DoorProblem.TOKEN_MISSING;
    }

    private static boolean bringsToken(HttpServerRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }
}
