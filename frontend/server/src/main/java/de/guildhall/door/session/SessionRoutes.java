package de.guildhall.door.session;

import de.guildhall.door.problem.DoorProblem;
import de.guildhall.door.problem.ProblemWriter;
import de.guildhall.door.protection.CrossSiteGuard;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Signing in, who is signed in, signing out. The steps between door and Keycloak are those of quarkus-oidc. */
@ApplicationScoped
class SessionRoutes {

    /** Before the handlers that sign in and out. */
    private static final int BEFORE_SIGN_IN = 900;

    private static final String POST_LOGOUT_COOKIE = "q_post_logout";

    private final Sessions sessions;
    private final CrossSiteGuard guard;
    private final ProblemWriter problems;

    SessionRoutes(Sessions sessions, CrossSiteGuard guard, ProblemWriter problems) {
        this.sessions = sessions;
        this.guard = guard;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseForeignSignOut, BEFORE_SIGN_IN);
    }

    void register(@Observes Router router) {
        router.route(HttpMethod.GET, "/login").handler(SessionRoutes::signedIn);
        router.route(HttpMethod.GET, "/login/failed").handler(SessionRoutes::signInFailed);
        router.route(HttpMethod.GET, "/logout/done").handler(SessionRoutes::signedOut);
        router.route(HttpMethod.GET, "/session").handler(this::session);
        router.route("/session").handler(routing -> problems.write(routing, DoorProblem.METHOD_NOT_ALLOWED));
    }

    /** Only who is signed in arrives here; others were sent to Keycloak and come back. */
    private static void signedIn(RoutingContext routing) {
        redirect(routing, LocalPath.of(routing.request().getParam("to")).value());
    }

    private static void signInFailed(RoutingContext routing) {
        redirect(routing, "/");
    }

    /** Keycloak comes back here with a state that would otherwise stand in the address of the home page. */
    private static void signedOut(RoutingContext routing) {
        routing.response().removeCookies(POST_LOGOUT_COOKIE);
        redirect(routing, "/");
    }

    private void session(RoutingContext routing) {
        sessions.of(routing)
                .subscribe()
                .with(
                        found -> found.ifPresentOrElse(
                                session -> routing.response()
                                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                                        .end(json(session).toBuffer()),
                                () -> problems.write(routing, DoorProblem.SESSION_MISSING)),
                        unavailable -> problems.write(routing, DoorProblem.SIGN_IN_UNAVAILABLE));
    }

    private static JsonObject json(Session session) {
        return new JsonObject()
                .put("name", session.name())
                .put("email", session.email())
                .put("language", session.language())
                .put("expiresAt", session.expiresAt());
    }

    private void refuseForeignSignOut(RoutingContext routing) {
        if (routing.normalizedPath().equals("/logout") && guard.isForeignNavigation(routing.request())) {
            problems.write(routing, DoorProblem.CROSS_SITE);
        } else {
            routing.next();
        }
    }

    private static void redirect(RoutingContext routing, String path) {
        routing.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, path)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
