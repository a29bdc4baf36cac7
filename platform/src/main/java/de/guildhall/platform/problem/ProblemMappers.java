package de.guildhall.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can end a request into a problem, so that a client meets one form only. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** An answer must not be many times as long as what was asked. */
    private static final int MOST_VIOLATIONS = 100;

    /** The framework's own refusals; any other problem says more than a status does. */
    private static final Map<Integer, Problem> BY_STATUS = Stream.of(
                    CommonProblem.MALFORMED,
                    CommonProblem.UNAUTHENTICATED,
                    CommonProblem.FORBIDDEN,
                    CommonProblem.NOT_FOUND,
                    CommonProblem.METHOD_NOT_ALLOWED,
                    CommonProblem.NOT_ACCEPTABLE,
                    CommonProblem.TOO_LARGE,
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE)
            .collect(Collectors.toMap(Problem::status, problem -> problem));

    @ServerExceptionMapper
    public Response refused(ProblemException refused) {
        ProblemBody body = ProblemBody.of(refused.problem(), refused.violations());
        if (body.status() >= 500) {
            LOG.warnf(refused, "%s, reference %s", body.code(), body.traceId());
        }
        return body.toResponse();
    }

    @ServerExceptionMapper(priority = 1)
    public Response invalid(ConstraintViolationException invalid) {
        List<Violation> violations = invalid.getConstraintViolations().stream()
                .map(ProblemMappers::violation)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::code))
                .limit(MOST_VIOLATIONS)
                .toList();
        return ProblemBody.of(CommonProblem.INVALID, violations).toResponse();
    }

    /** The framework brings its own answer for these; ours must win. Other faults of JSON it wraps: {@link #other}. */
    @ServerExceptionMapper(priority = 1)
    public Response mismatched(MismatchedInputException mismatched) {
        return unreadable(mismatched);
    }

    private static Response unreadable(JsonProcessingException unreadable) {
        return ProblemBody.of(CommonProblem.MALFORMED, violations(unreadable)).toResponse();
    }

    @ServerExceptionMapper
    public Response other(WebApplicationException other) {
        int status = other.getResponse().getStatus();
        if (other instanceof ResteasyReactiveClientProblem || status >= 500) {
            // What another service refused us is our failure, not the caller's.
            return failed(other);
        }
        if (other.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        if (status < 400) {
            return other.getResponse();
        }
        return ProblemBody.of(BY_STATUS.getOrDefault(status, CommonProblem.OTHER), List.of())
                .toResponse();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated() {
        Response response =
                ProblemBody.of(CommonProblem.UNAUTHENTICATED, List.of()).toResponse();
        return Response.fromResponse(response)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        return ProblemBody.of(CommonProblem.FORBIDDEN, List.of()).toResponse();
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    public Response overtaken() {
        return ProblemBody.of(CommonProblem.STALE, List.of()).toResponse();
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure) {
        return switch (SqlState.of(failure)) {
            case CONCURRENT_CHANGE ->
                ProblemBody.of(CommonProblem.CONFLICT, List.of()).toResponse();
            case UNSTORABLE_TEXT ->
                ProblemBody.of(CommonProblem.MALFORMED, List.of()).toResponse();
            case UNFIT_DATA, OTHER -> {
                ProblemBody body = ProblemBody.of(CommonProblem.UNEXPECTED, List.of());
                LOG.errorf(failure, "Unexpected failure, reference %s", body.traceId());
                yield body.toResponse();
            }
        };
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Violation(field(violation.getPropertyPath()), kebab(constraint), violation.getMessage());
    }

    /** Method and parameter stand first in the path of a resource's argument; a client knows only what follows. */
    private static String field(Path path) {
        List<Path.Node> nodes = StreamSupport.stream(path.spliterator(), false).toList();
        List<Path.Node> visible =
                nodes.size() > 2 ? nodes.subList(2, nodes.size()) : nodes.subList(nodes.size() - 1, nodes.size());
        return visible.stream().map(Path.Node::toString).collect(Collectors.joining("."));
    }

    private static List<Violation> violations(JsonProcessingException unreadable) {
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String code = unreadable instanceof UnrecognizedPropertyException ? "unknown" : "malformed";
            return List.of(new Violation(field(mapping.getPath()), code, "does not have the expected form"));
        }
        return List.of();
    }

    private static String field(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String kebab(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
