package de.guildhall.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can end a request into a problem, so that a client meets one form only. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";

    /** The class of values that PostgreSQL cannot hold, such as a text with a NUL in it. */
    private static final String DATA_EXCEPTION = "22";

    private static final Map<Integer, Problem> BY_STATUS = Arrays.stream(CommonProblem.values())
            .filter(problem -> problem != CommonProblem.INVALID && problem != CommonProblem.OTHER)
            .collect(Collectors.toMap(CommonProblem::status, problem -> problem));

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
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return ProblemBody.of(CommonProblem.INVALID, violations).toResponse();
    }

    /** The framework brings its own answer for this subclass; ours must win. */
    @ServerExceptionMapper(priority = 1)
    public Response mismatched(MismatchedInputException mismatched) {
        return unreadable(mismatched);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException unreadable) {
        return ProblemBody.of(CommonProblem.MALFORMED, violations(unreadable)).toResponse();
    }

    @ServerExceptionMapper
    public Response other(WebApplicationException other) {
        if (other.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        int status = other.getResponse().getStatus();
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
        CommonProblem problem = problem(failure);
        ProblemBody body = ProblemBody.of(problem, List.of());
        if (problem == CommonProblem.UNEXPECTED) {
            LOG.errorf(failure, "Unexpected failure, reference %s", body.traceId());
        }
        return body.toResponse();
    }

    private static CommonProblem problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state = sqlState(cause);
            if (state != null) {
                return problem(state);
            }
        }
        return CommonProblem.UNEXPECTED;
    }

    private static CommonProblem problem(String sqlState) {
        return switch (sqlState) {
            case UNIQUE_VIOLATION, SERIALIZATION_FAILURE, DEADLOCK -> CommonProblem.CONFLICT;
            case String data when data.startsWith(DATA_EXCEPTION) -> CommonProblem.MALFORMED;
            default -> CommonProblem.UNEXPECTED;
        };
    }

    /** Hibernate wraps the driver's exception in one of JDBC; the bare driver does not. */
    private static String sqlState(Throwable cause) {
        return switch (cause) {
            case PgException database -> database.getSqlState();
            case SQLException database -> database.getSQLState();
            default -> null;
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
