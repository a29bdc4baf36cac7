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

/** Refuses a body that is too large by its own account; the framework would do so without a word. */
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
        if (length == null || Long.parseLong(length) <= limit) {
            routing.next();
            return;
        }
        routing.response()
                .setStatusCode(CommonProblem.TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                // Nobody reads what is still to come.
                .endHandler(ended -> routing.request().connection().close())
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
