package de.guildhall.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.opentelemetry.api.trace.Span;
import jakarta.annotation.Nullable;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a request that failed (RFC 9457). Clients translate by {@code code}; {@code detail} is for developers. */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        String type,
        String title,
        int status,
        String code,
        @Nullable List<Violation> violations,
        String traceId) {

    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    static ProblemBody of(Problem problem, List<Violation> violations) {
        return new ProblemBody(
                "/problems/" + problem.code().replace('.', '/'),
                problem.title(),
                problem.status(),
                problem.code(),
                violations,
                reference());
    }

    Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    /** What a person can quote to support: the trace of the request, or a number made up for it. */
    private static String reference() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : UUID.randomUUID().toString();
    }
}
