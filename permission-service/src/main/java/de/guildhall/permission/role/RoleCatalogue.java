package de.guildhall.permission.role;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.platform.caller.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** All roles, as the contract {@code roles.json} lists them, with the texts that explain them. Complete or not at all. */
public final class RoleCatalogue {

    private static final Set<String> LANGUAGES = Set.of("de", "fr", "en");
    private static final Pattern ROLE_ID = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern PERMISSION = Pattern.compile("[a-z-]+\\.[a-z-]+\\.[a-z-]+");

    private final Map<String, Role> roles;
    private final Map<String, Map<String, String>> permissionTexts;

    private RoleCatalogue(Map<String, Role> roles, Map<String, Map<String, String>> permissionTexts) {
        this.roles = Collections.unmodifiableMap(roles);
        this.permissionTexts = permissionTexts;
    }

    /** What {@code roles.json} says of one role. */
    record Definition(String scope, FunctionKind actingFor, SortedSet<String> permissions) {}

    record Texts(Map<String, RoleText> roles, Map<String, Map<String, String>> permissions) {}

    record RoleText(Map<String, String> name, Map<String, String> explanation) {}

    /** @throws IllegalStateException naming the first fault of the files */
    public static RoleCatalogue read(URL definitions, URL texts, ObjectMapper json) {
        try {
            return of(
                    json.readValue(definitions, new TypeReference<LinkedHashMap<String, Definition>>() {}),
                    json.readValue(texts, Texts.class));
        } catch (IOException e) {
            throw new UncheckedIOException("The role catalogue cannot be read", e);
        }
    }

    static RoleCatalogue of(Map<String, Definition> definitions, Texts texts) {
        Map<String, Role> roles = new LinkedHashMap<>();
        definitions.forEach((id, definition) -> roles.put(id, role(id, definition, texts)));
        requireSame("roles", definitions.keySet(), texts.roles().keySet());
        Set<String> permissions = new TreeSet<>();
        roles.values().forEach(role -> permissions.addAll(role.permissions()));
        requireSame("permissions", permissions, texts.permissions().keySet());
        texts.permissions().forEach(RoleCatalogue::requireLanguages);
        return new RoleCatalogue(roles, texts.permissions());
    }

    public Optional<Role> find(String id) {
        return Optional.ofNullable(roles.get(id));
    }

    /** @throws IllegalArgumentException if the catalogue has no such role */
    public Role get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No such role: " + id));
    }

    public Collection<Role> all() {
        return roles.values();
    }

    /** What the permission allows, in each language of the portal. */
    public Map<String, String> explanation(String permission) {
        return permissionTexts.get(permission);
    }

    private static Role role(String id, Definition definition, Texts texts) {
        require(ROLE_ID.matcher(id).matches(), id + " is no name of a role");
        require(!definition.permissions().isEmpty(), id + " permits nothing");
        definition
                .permissions()
                .forEach(permission -> require(
                        PERMISSION.matcher(permission).matches(), id + ": " + permission + " is no permission"));
        Scope.Kind scopeKind = scopeKind(id, definition.scope());
        require(fits(definition.actingFor(), scopeKind), id + ": nobody acts there for " + definition.actingFor());
        RoleText text = texts.roles().get(id);
        require(text != null, id + " is not explained");
        requireLanguages(id, text.name());
        requireLanguages(id, text.explanation());
        return new Role(
                id, scopeKind, definition.actingFor(), definition.permissions(), text.name(), text.explanation());
    }

    private static Scope.Kind scopeKind(String id, String text) {
        try {
            return Scope.Kind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException | NullPointerException unknown) {
            throw new IllegalStateException(id + ": no such kind of scope: " + text, unknown);
        }
    }

    private static boolean fits(FunctionKind function, Scope.Kind scope) {
        return switch (scope) {
            case INSTALLATION -> function == FunctionKind.INSTALLATION;
            case CHAMBER -> function == FunctionKind.CHAMBER;
            case ORGANISATION, SITE -> function == FunctionKind.ORGANISATION;
            case TRAINING_RELATIONSHIP -> function == FunctionKind.ORGANISATION || function == FunctionKind.SELF;
        };
    }

    private static void requireSame(String what, Set<String> defined, Set<String> explained) {
        Set<String> difference = new TreeSet<>(defined);
        difference.removeAll(explained);
        require(difference.isEmpty(), what + " without explanation: " + difference);
        difference.addAll(explained);
        difference.removeAll(defined);
        require(difference.isEmpty(), what + " explained but not defined: " + difference);
    }

    private static void requireLanguages(String what, Map<String, String> text) {
        require(
                text != null
                        && text.keySet().equals(LANGUAGES)
                        && text.values().stream().noneMatch(String::isBlank),
                what + " is not explained in each of " + new TreeSet<>(LANGUAGES));
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalStateException("Role catalogue: " + fault);
        }
    }
}
