package de.guildhall.permission.evaluation;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import jakarta.annotation.Nullable;
import java.util.UUID;

/**
 * May this person do that there?
 *
 * @param function null for any
 */
record Question(
        UUID personId,
        String action,
        Scope resource,
        @Nullable ActingFor function) {

    private static final String PERSON = "person";
    private static final String CLIENT = "client";

    /** @throws ProblemException 400 naming what is missing or cannot be read */
    static Question of(EvaluationRequest request) {
        return new Question(
                personId(require(request.subject(), "subject")),
                require(request.action(), "action").name(),
                resource(require(request.resource(), "resource")),
                function(request.context()));
    }

    static UUID personId(Entity subject) {
        requirePersonKind(subject);
        return uuid(subject.id(), "subject.id");
    }

    static void requirePersonKind(Entity subject) {
        if (!subject.type().equals(PERSON) && !subject.type().equals(CLIENT)) {
            throw invalid("subject.type", "unknown", "is neither person nor client");
        }
    }

    static Scope resource(Entity resource) {
        Scope.Kind kind = kind(resource);
        return kind == Scope.Kind.INSTALLATION
                ? Scope.INSTALLATION
                : new Scope(kind, uuid(resource.id(), "resource.id"));
    }

    static Scope.Kind kind(Entity resource) {
        return Scope.Kind.named(resource.type())
                .orElseThrow(() -> invalid("resource.type", "unknown", "is no kind of place"));
    }

    static @Nullable ActingFor function(@Nullable QuestionContext context) {
        try {
            return context == null || context.actingFor() == null ? null : ActingFor.parse(context.actingFor());
        } catch (IllegalArgumentException malformed) {
            throw invalid("context.acting_for", "malformed", "names no function");
        }
    }

    static <T> T require(@Nullable T part, String name) {
        if (part == null) {
            throw invalid(name, "missing", "must not be null");
        }
        return part;
    }

    private static UUID uuid(@Nullable String id, String name) {
        try {
            return UUID.fromString(require(id, name));
        } catch (IllegalArgumentException malformed) {
            throw invalid(name, "malformed", "is no id");
        }
    }

    private static ProblemException invalid(String field, String code, String message) {
        return new ProblemException(CommonProblem.INVALID).withViolation(field, code, message);
    }
}
