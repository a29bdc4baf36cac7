package de.guildhall.door.session;

import de.guildhall.door.problem.DoorProblem;
import de.guildhall.door.problem.ProblemWriter;
import de.guildhall.door.protection.CrossSiteGuard;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Leads somebody who is signed in through Keycloak once more, for what people do on its pages: adding a passkey, linking
 * an eID. Keycloak remembers them, so nobody types a password without need; the door's session is made anew on return.
 */
@ApplicationScoped
class FreshSignIn {

    private final CrossSiteGuard guard;
    private final ProblemWriter problems;

    FreshSignIn(CrossSiteGuard guard, ProblemWriter problems) {
        this.guard = guard;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route(HttpMethod.GET, "/login/again").handler(this::handle);
    }

    private void handle(RoutingContext routing) {
        if (guard.isForeignNavigation(routing.request())) {
            problems.write(routing, DoorProblem.CROSS_SITE);
            return;
        }
        List<String> session = routing.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(Sessions.COOKIE))
                .toList();
        session.forEach(name -> routing.response()
                .addCookie(Cookie.cookie(name, "").setPath("/").setMaxAge(0)));
        String query = routing.request().query();
        routing.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, query == null ? "/login" : "/login?" + query)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
