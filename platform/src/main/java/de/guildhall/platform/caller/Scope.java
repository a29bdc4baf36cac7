package de.guildhall.platform.caller;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A place in the tree of chambers, organisations and what belongs to them, at which a right can be held.
 * Written as {@code organisation:<uuid>}; the whole installation is just {@code installation}.
 */
public record Scope(Kind kind, UUID id) {

    /** From the outermost to the innermost. */
    public enum Kind {
        INSTALLATION,
        CHAMBER,
        ORGANISATION,
        SITE,
        TRAINING_RELATIONSHIP;

        /** By its written form, {@code training-relationship}; empty if there is none. */
        public static Optional<Kind> named(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.text().equals(text))
                    .findFirst();
        }

        private String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static final Scope INSTALLATION = new Scope(Kind.INSTALLATION, null);

    public Scope {
        Objects.requireNonNull(kind);
        if ((id == null) != (kind == Kind.INSTALLATION)) {
            throw new IllegalArgumentException("Only the installation has no id");
        }
    }

    public static Scope chamber(UUID id) {
        return new Scope(Kind.CHAMBER, id);
    }

    public static Scope organisation(UUID id) {
        return new Scope(Kind.ORGANISATION, id);
    }

    public static Scope site(UUID id) {
        return new Scope(Kind.SITE, id);
    }

    public static Scope trainingRelationship(UUID id) {
        return new Scope(Kind.TRAINING_RELATIONSHIP, id);
    }

    /** Of those of one kind, as a query asks for them. */
    public static Set<UUID> ids(Collection<Scope> scopes, Kind kind) {
        return scopes.stream()
                .filter(scope -> scope.kind == kind)
                .map(Scope::id)
                .collect(Collectors.toSet());
    }

    /** @throws IllegalArgumentException if the text is not the written form of a scope */
    @JsonCreator
    public static Scope parse(String text) {
        if (text.equals(Kind.INSTALLATION.text())) {
            return INSTALLATION;
        }
        int colon = text.indexOf(':');
        if (colon > 0) {
            Optional<Kind> kind = Kind.named(text.substring(0, colon)).filter(named -> named != Kind.INSTALLATION);
            if (kind.isPresent()) {
                return new Scope(kind.get(), UUID.fromString(text.substring(colon + 1)));
            }
        }
        throw new IllegalArgumentException("Not a scope: " + text);
    }

    @JsonValue
    @Override
    public String toString() {
        return id == null ? kind.text() : kind.text() + ":" + id;
    }
}
