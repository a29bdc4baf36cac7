package de.guildhall.door.upstream;

import de.guildhall.door.problem.DoorProblem;
import de.guildhall.door.problem.ProblemWriter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that is too large by its own account; one that does not say is counted on its way: {@link BodyIntake}. */
@ApplicationScoped
class BodyLimit {

    /** After the security headers (1000), before signing out (900) and before the framework's own check without a word. */
    private static final int PRIORITY = 950;

    private final long bytes;
    private final ProblemWriter problems;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ProblemWriter problems) {
        this.bytes = limit.asLongValue();
        this.problems = problems;
    }

    long bytes() {
        return bytes;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext routing) {
        String length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= bytes) {
            routing.next();
        } else {
            problems.write(routing, DoorProblem.TOO_LARGE);
        }
    }
}
