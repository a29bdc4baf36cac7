package de.guildhall.platform.caller;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.guildhall.platform.caller.Scope.Kind;
import java.util.Optional;
import java.util.UUID;

/**
 * The function in which a request is made: a person for itself, for an organisation, for a chamber, or for the whole
 * installation (ACC-11). Written {@code self}, {@code organisation:<uuid>}, {@code chamber:<uuid>}, {@code installation}.
 */
public record ActingFor(Scope scope) {

    /** The request header that carries it; without the header a person acts for itself. */
    public static final String HEADER = "Acting-For";

    public static final ActingFor SELF = new ActingFor(null);
    public static final ActingFor INSTALLATION = new ActingFor(Scope.INSTALLATION);

    private static final String SELF_TEXT = "self";

    public ActingFor {
        if (scope != null && (scope.kind() == Kind.SITE || scope.kind() == Kind.TRAINING_RELATIONSHIP)) {
            throw new IllegalArgumentException("Nobody acts for a " + scope.kind());
        }
    }

    public static ActingFor organisation(UUID id) {
        return new ActingFor(Scope.organisation(id));
    }

    public static ActingFor chamber(UUID id) {
        return new ActingFor(Scope.chamber(id));
    }

    /** @throws IllegalArgumentException if the text names no function */
    @JsonCreator
    public static ActingFor parse(String text) {
        return text.equals(SELF_TEXT) ? SELF : new ActingFor(Scope.parse(text));
    }

    public Optional<UUID> organisationId() {
        return idOf(Kind.ORGANISATION);
    }

    public Optional<UUID> chamberId() {
        return idOf(Kind.CHAMBER);
    }

    private Optional<UUID> idOf(Kind kind) {
        return Optional.ofNullable(scope).filter(s -> s.kind() == kind).map(Scope::id);
    }

    @JsonValue
    @Override
    public String toString() {
        return scope == null ? SELF_TEXT : scope.toString();
    }
}
