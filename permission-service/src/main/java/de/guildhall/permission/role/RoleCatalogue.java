package de.guildhall.permission.role;

import static de.guildhall.permission.role.CatalogueCheck.require;
import static de.guildhall.permission.role.CatalogueCheck.requireComplete;
import static de.guildhall.permission.role.CatalogueCheck.requireSame;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.platform.caller.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** All roles, as the contract {@code roles.json} lists them, with the texts that explain them. Complete or not at all. */
public final class RoleCatalogue {

    private static final Pattern ROLE_ID = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final Map<String, Role> roles;

    private RoleCatalogue(Map<String, Role> roles) {
        this.roles = Collections.unmodifiableMap(roles);
    }

    /** What {@code roles.json} says of one role. */
    record Definition(String scope, FunctionKind actingFor, List<String> rights) {}

    record RoleText(Wording name, Wording explanation) {}

    /** @throws IllegalStateException naming the first fault of the files */
    public static RoleCatalogue read(URL definitions, URL texts, RightCatalogue rights, ObjectMapper json) {
        try {
            return of(
                    json.readValue(definitions, new TypeReference<LinkedHashMap<String, Definition>>() {}),
                    json.readValue(texts, new TypeReference<Map<String, RoleText>>() {}),
                    rights);
        } catch (IOException e) {
            throw new UncheckedIOException("The role catalogue cannot be read", e);
        }
    }

    static RoleCatalogue of(Map<String, Definition> definitions, Map<String, RoleText> texts, RightCatalogue rights) {
        requireSame("roles", definitions.keySet(), texts.keySet());
        Map<String, Role> roles = new LinkedHashMap<>();
        definitions.forEach((id, definition) -> roles.put(id, role(id, definition, texts.get(id), rights)));
        return new RoleCatalogue(roles);
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

    private static Role role(String id, Definition definition, RoleText text, RightCatalogue rights) {
        require(ROLE_ID.matcher(id).matches(), id + " is no name of a role");
        require(!definition.rights().isEmpty(), id + " has no rights");
        Scope.Kind scopeKind = CatalogueCheck.scopeKind(id, definition.scope());
        definition
                .rights()
                .forEach(code -> require(
                        rights.find(code)
                                .filter(right -> right.on().contains(scopeKind))
                                .isPresent(),
                        id + ": " + code + " is no right on " + definition.scope()));
        if (id.equals(Role.DELEGATE)) {
            definition
                    .rights()
                    .forEach(code -> require(
                            rights.find(code).filter(Right::delegable).isPresent(), code + " cannot be delegated"));
        }
        require(rights.missing(definition.rights()).isEmpty(), id + " lacks " + rights.missing(definition.rights()));
        require(fits(definition.actingFor(), scopeKind), id + ": nobody acts there for " + definition.actingFor());
        requireComplete(id, text.name());
        requireComplete(id, text.explanation());
        return new Role(
                id,
                scopeKind,
                definition.actingFor(),
                rights.withIncluded(definition.rights()),
                rights.permissions(definition.rights()),
                text.name(),
                text.explanation());
    }

    private static boolean fits(FunctionKind function, Scope.Kind scope) {
        return switch (scope) {
            case INSTALLATION -> function == FunctionKind.INSTALLATION;
            case CHAMBER -> function == FunctionKind.CHAMBER;
            case ORGANISATION, SITE -> function == FunctionKind.ORGANISATION;
            case TRAINING_RELATIONSHIP -> function == FunctionKind.ORGANISATION || function == FunctionKind.SELF;
        };
    }
}
