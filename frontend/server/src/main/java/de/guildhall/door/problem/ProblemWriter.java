package de.guildhall.door.problem;

import de.guildhall.door.DoorConfig;
import de.guildhall.door.Navigation;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes the door's own errors as RFC 9457 wants them. */
@ApplicationScoped
public class ProblemWriter {

    private static final String PROBLEM = "application/problem+json";
    private static final String PAGE = "text/html;charset=UTF-8";

    private final String retryAfter;

    ProblemWriter(DoorConfig config) {
        this.retryAfter = String.valueOf(config.upstream().retryAfter().toSeconds());
    }

    public void write(RoutingContext routing, DoorProblem problem) {
        // A body that nobody reads would keep the connection from carrying the next request.
        routing.request().resume();
        HttpServerResponse response = routing.response().setStatusCode(problem.status());
        response.headers().addAll(headersOf(problem, routing.request()));
        response.end(bodyOf(problem, routing.request()));
    }

    /** In place of the answer that an upstream did not give. */
    public ProxyResponse write(ProxyResponse response, DoorProblem problem, HttpServerRequest request) {
        response.setStatusCode(problem.status()).setBody(Body.body(bodyOf(problem, request)));
        response.headers().addAll(headersOf(problem, request));
        return response;
    }

    private MultiMap headersOf(DoorProblem problem, HttpServerRequest request) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add(HttpHeaders.CONTENT_TYPE, isReadByAPerson(problem, request) ? PAGE : PROBLEM)
                .add(HttpHeaders.CACHE_CONTROL, "no-store");
        return switch (problem) {
            case SESSION_MISSING -> headers.add("WWW-Authenticate", "OIDC");
            case TOKEN_MISSING -> headers.add("WWW-Authenticate", "Bearer");
            case TOO_MANY, OVERLOADED, SERVICE_UNAVAILABLE, SIGN_IN_UNAVAILABLE ->
                headers.add(HttpHeaders.RETRY_AFTER, retryAfter);
            default -> headers;
        };
    }

    private static Buffer bodyOf(DoorProblem problem, HttpServerRequest request) {
        return isReadByAPerson(problem, request)
                ? OutagePage.of(problem, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                : json(problem);
    }

    private static boolean isReadByAPerson(DoorProblem problem, HttpServerRequest request) {
        return problem.isOutage() && Navigation.isOne(request);
    }

    private static Buffer json(DoorProblem problem) {
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
