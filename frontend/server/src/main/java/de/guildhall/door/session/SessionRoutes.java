package de.guildhall.door.session;

import de.guildhall.door.problem.DoorProblem;
import de.guildhall.door.problem.ProblemWriter;
import de.guildhall.door.protection.CrossSiteGuard;
import io.quarkus.oidc.runtime.LogoutException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;

/** Signing in, who is signed in, signing out. The steps between door and Keycloak are those of quarkus-oidc. */
@ApplicationScoped
class SessionRoutes {

    private static final int BEFORE_SIGN_IN = 900;

    /** After Quarkus has set up how failures are told (200) and before it begins to sign in (100). */
    private static final int AT_SIGN_IN = 150;

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
        filters.register(this::checkSignOut, BEFORE_SIGN_IN);
        filters.register(this::tellFailures, AT_SIGN_IN);
    }

    void register(@Observes Router router) {
        router.route("/login").failureHandler(this::failed);
        router.route("/login/callback").failureHandler(this::failed);
        router.route("/logout").failureHandler(this::failed);
        router.route(HttpMethod.GET, "/login").handler(SessionRoutes::signedIn);
        router.route(HttpMethod.GET, "/login/callback").handler(SessionRoutes::home);
        router.route(HttpMethod.GET, "/login/failed").handler(SessionRoutes::home);
        router.route(HttpMethod.GET, "/logout/done").handler(SessionRoutes::signedOut);
        router.route(HttpMethod.GET, "/session").handler(this::session);
        router.route("/session").handler(routing -> problems.write(routing, DoorProblem.METHOD_NOT_ALLOWED));
    }

    /** Only who is signed in arrives here; others were sent to Keycloak and come back. */
    private static void signedIn(RoutingContext routing) {
        redirect(routing, LocalPath.of(routing.request().getParam("to")).value());
    }

    /** Where a sign-in ends that was refused, or that began nowhere: an old link, opened once more. */
    private static void home(RoutingContext routing) {
        redirect(routing, "/");
    }

    /** Keycloak comes back here with a state that would otherwise stand in the address of the home page. */
    private static void signedOut(RoutingContext routing) {
        routing.response()
                .addCookie(Cookie.cookie(POST_LOGOUT_COOKIE, "").setPath("/").setMaxAge(0));
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

    private void checkSignOut(RoutingContext routing) {
        if (!routing.normalizedPath().equals("/logout")) {
            routing.next();
        } else if (guard.isForeignNavigation(routing.request())) {
            problems.write(routing, DoorProblem.CROSS_SITE);
        } else if (Sessions.isCarriedBy(routing.request())) {
            routing.next();
        } else {
            // Nobody signs in only to sign out.
            redirect(routing, "/");
        }
    }

    private void tellFailures(RoutingContext routing) {
        BiConsumer<RoutingContext, Throwable> usual = routing.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        BiConsumer<RoutingContext, Throwable> ours = (same, failure) -> {
            if (Sessions.isUnavailable(failure)) {
                problems.write(same, DoorProblem.SIGN_IN_UNAVAILABLE);
            } else if (failure instanceof AuthenticationCompletionException) {
                // An old link or a second click on it; the home page says whether somebody is signed in.
                redirect(same, "/");
            } else if (failure instanceof LogoutException) {
                // Keycloak has ended the session, and its cookie goes with this answer: once more without.
                redirect(same, same.request().uri());
            } else {
                usual.accept(same, failure);
            }
        };
        routing.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, ours);
        routing.next();
    }

    private void failed(RoutingContext routing) {
        if (Sessions.isUnavailable(routing.failure())) {
            problems.write(routing, DoorProblem.SIGN_IN_UNAVAILABLE);
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
