package de.guildhall.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that is too large by its own account, and one of unknown length as soon as it is; the framework would do
 * so without a word, and close the connection while the client is still sending.
 */
@ApplicationScoped
class BodyLimit {

    /** Before the framework's own check, whose order is -2. */
    private static final int PRIORITY = 10;

    private static final int BEFORE_OTHER_FAILURE_HANDLERS = -1_000;

    private final ObjectMapper json;
    private final long limit;
    private final BodyHandler counting;

    BodyLimit(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.json = json;
        this.limit = limit.asLongValue();
        this.counting = BodyHandler.create(false).setBodyLimit(this.limit);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_OTHER_FAILURE_HANDLERS).failureHandler(this::failed);
    }

    private void check(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            refuse(routing);
        } else if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            request.resume();
            counting.handle(routing);
        } else {
            routing.next();
        }
    }

    private void failed(RoutingContext routing) {
        if (routing.statusCode() == CommonProblem.TOO_LARGE.status()) {
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
