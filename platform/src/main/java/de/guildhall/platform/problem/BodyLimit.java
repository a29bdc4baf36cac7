package de.guildhall.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that is too large by its own account; the framework would do so without a word, and close the
 * connection while the client is still sending. A body of unknown length is left to the framework, which counts it: the
 * door has refused it with a problem before.
 */
@ApplicationScoped
class BodyLimit {

    /** Before the framework's own check, whose order is -2. */
    private static final int PRIORITY = 10;

    private final ObjectMapper json;
    private final long limit;

    BodyLimit(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.json = json;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext routing) {
        String length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            refuse(routing);
        } else {
            routing.next();
        }
    }

    private void refuse(RoutingContext routing) {
        // Read on, or a client that is still sending would meet a closed connection before it reads the answer.
        routing.request().resume();
        routing.response()
                .setStatusCode(CommonProblem.TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE.toString())
                .end(body());
    }

    private String body() {
        try {
            return json.writeValueAsString(ProblemBody.of(CommonProblem.TOO_LARGE, List.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem has a JSON form", e);
        }
    }
}
