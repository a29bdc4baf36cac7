package de.guildhall.door.protection;

import de.guildhall.door.DoorConfig;
import de.guildhall.door.problem.DoorProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps other sites from acting with the session of a visitor. SameSite=Lax already keeps the cookie at home for most
 * such requests; these checks hold where it does not (sibling subdomains, old browsers).
 */
@ApplicationScoped
public class CrossSiteGuard {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String origin;

    CrossSiteGuard(DoorConfig config) {
        this.origin = config.origin();
    }

    /** Why a request must not use the session, if so. */
    public Optional<DoorProblem> objection(HttpServerRequest request) {
        if (SAFE.contains(request.method())) {
            return Optional.empty();
        }
        if (!comesFromPortal(request)) {
            return Optional.of(DoorProblem.CROSS_SITE);
        }
        // A page of another origin cannot set this header without asking first, and the door answers no such question.
        return isScript(request) ? Optional.empty() : Optional.of(DoorProblem.HEADER_MISSING);
    }

    /**
     * For addresses that change something although people reach them by a link: signing out. Typed into the address bar
     * they come from no site.
     */
    public boolean isForeignNavigation(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return !"none".equals(site) && !comesFromPortal(request);
    }

    public static boolean isScript(HttpServerRequest request) {
        String header = request.getHeader("X-Requested-With");
        return header != null && !header.isBlank();
    }

    private boolean comesFromPortal(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String from = request.getHeader(HttpHeaders.ORIGIN);
        return (site == null || site.equals("same-origin")) && (from == null || from.equals(origin));
    }
}
