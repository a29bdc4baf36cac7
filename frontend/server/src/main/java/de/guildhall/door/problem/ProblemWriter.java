package de.guildhall.door.problem;

import de.guildhall.door.DoorConfig;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes the door's own errors as RFC 9457 wants them. */
@ApplicationScoped
public class ProblemWriter {

    private static final String CONTENT_TYPE = "application/problem+json";

    private final String retryAfter;

    ProblemWriter(DoorConfig config) {
        this.retryAfter = String.valueOf(config.upstream().retryAfter().toSeconds());
    }

    public void write(RoutingContext routing, DoorProblem problem) {
        // A body that nobody reads would keep the connection from carrying the next request.
        routing.request().resume();
        HttpServerResponse response = routing.response().setStatusCode(problem.status());
        response.headers().addAll(headersOf(problem));
        response.end(bodyOf(problem));
    }

    /** In place of the answer that an upstream did not give. */
    public ProxyResponse write(ProxyResponse response, DoorProblem problem) {
        response.setStatusCode(problem.status()).setBody(Body.body(bodyOf(problem)));
        response.headers().addAll(headersOf(problem));
        return response;
    }

    private MultiMap headersOf(DoorProblem problem) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add(HttpHeaders.CONTENT_TYPE, CONTENT_TYPE)
                .add(HttpHeaders.CACHE_CONTROL, "no-store");
        return switch (problem) {
            case SESSION_MISSING -> headers.add("WWW-Authenticate", "OIDC");
            case TOKEN_MISSING -> headers.add("WWW-Authenticate", "Bearer");
            case SERVICE_UNAVAILABLE, SIGN_IN_UNAVAILABLE -> headers.add(HttpHeaders.RETRY_AFTER, retryAfter);
            default -> headers;
        };
    }

    private static Buffer bodyOf(DoorProblem problem) {
        JsonObject body = new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("code", problem.code());
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            body.put("traceId", span.getTraceId());
        }
        return body.toBuffer();
    }
}
