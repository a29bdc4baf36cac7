package de.guildhall.permission.role;

import static de.guildhall.permission.role.CatalogueCheck.require;
import static de.guildhall.permission.role.CatalogueCheck.requireComplete;
import static de.guildhall.permission.role.CatalogueCheck.requireSame;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All rights, as the contract {@code rights.json} lists them, with the texts that explain them. Complete or not at all. */
public final class RightCatalogue {

    private static final Pattern CODE = Pattern.compile("[a-z-]+\\.[a-z-]+");
    private static final Pattern PERMISSION = Pattern.compile("[a-z-]+\\.[a-z-]+\\.[a-z-]+");

    private final SequencedMap<String, Right> rights;
    private final Map<String, Wording> areas;

    private RightCatalogue(SequencedMap<String, Right> rights, Map<String, Wording> areas) {
        this.rights = rights;
        this.areas = areas;
    }

    /** What {@code rights.json} says of one right; what it neither includes nor requires is left out. */
    record Definition(
            String area,
            SortedSet<String> on,
            SortedSet<String> permissions,
            SortedSet<String> includes,
            SortedSet<String> requires,
            boolean delegable) {

        Definition {
            includes = includes == null ? new TreeSet<>() : includes;
            requires = requires == null ? new TreeSet<>() : requires;
        }
    }

    record Texts(Map<String, Wording> areas, Map<String, RightText> rights) {}

    record RightText(Wording name, Wording explanation) {}

    /** @throws IllegalStateException naming the first fault of the files */
    public static RightCatalogue read(URL definitions, URL texts, ObjectMapper json) {
        try {
            return of(
                    json.readValue(definitions, new TypeReference<LinkedHashMap<String, Definition>>() {}),
                    json.readValue(texts, Texts.class));
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue of rights cannot be read", e);
        }
    }

    static RightCatalogue of(Map<String, Definition> definitions, Texts texts) {
        requireSame("rights", definitions.keySet(), texts.rights().keySet());
        Set<String> areas = definitions.values().stream().map(Definition::area).collect(Collectors.toSet());
        requireSame("areas", areas, texts.areas().keySet());
        texts.areas().forEach(CatalogueCheck::requireComplete);
        SequencedMap<String, Right> rights = new LinkedHashMap<>();
        definitions.forEach((code, definition) -> rights.put(
                code, right(code, definition, definitions, texts.rights().get(code))));
        return new RightCatalogue(rights, texts.areas());
    }

    public Optional<Right> find(String code) {
        return Optional.ofNullable(rights.get(code));
    }

    /** In the order in which they are offered. */
    public Collection<Right> all() {
        return rights.values();
    }

    /** The heading, in each language of the portal. */
    Wording areaName(String area) {
        return areas.get(area);
    }

    /** What operations ask for. A right that the catalogue no longer has permits nothing. */
    public Set<String> permissions(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> find(code).stream())
                .flatMap(right -> right.permissions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rights themselves and what comes with them, in the order of the catalogue. */
    public List<String> withIncluded(Collection<String> codes) {
        Set<String> held = codes.stream()
                .flatMap(code -> find(code).stream())
                .flatMap(right -> right.includes().stream())
                .collect(Collectors.toSet());
        held.addAll(codes);
        return rights.keySet().stream().filter(held::contains).toList();
    }

    /** By the right that is of no use as it stands, the rights that are missing; empty if nothing is. */
    public SortedMap<String, List<String>> missing(Collection<String> codes) {
        Set<String> held = Set.copyOf(withIncluded(codes));
        SortedMap<String, List<String>> missing = new TreeMap<>();
        for (String code : held) {
            List<String> absent = rights.get(code).requires().stream()
                    .filter(required -> !held.contains(required))
                    .toList();
            if (!absent.isEmpty()) {
                missing.put(code, absent);
            }
        }
        return missing;
    }

    private static Right right(
            String code, Definition definition, Map<String, Definition> definitions, RightText text) {
        require(CODE.matcher(code).matches(), code + " is no name of a right");
        require(!definition.permissions().isEmpty(), code + " permits nothing");
        require(!definition.on().isEmpty(), code + " can be held nowhere");
        requireComplete(code, text.name());
        requireComplete(code, text.explanation());
        Set<String> included = new TreeSet<>();
        collectIncluded(code, code, definitions, included);
        Set<String> permissions = new TreeSet<>(definition.permissions());
        included.forEach(other -> {
            permissions.addAll(definitions.get(other).permissions());
            require(
                    !definition.delegable() || definitions.get(other).delegable(),
                    code + " can be delegated, but " + other + ", which comes with it, cannot");
        });
        permissions.forEach(permission ->
                require(PERMISSION.matcher(permission).matches(), code + ": " + permission + " is no permission"));
        definition
                .requires()
                .forEach(other -> require(
                        definitions.containsKey(other) && !included.contains(other) && !other.equals(code),
                        code + " cannot require " + other));
        return new Right(
                code,
                definition.area(),
                definition.on().stream()
                        .map(kind -> CatalogueCheck.scopeKind(code, kind))
                        .collect(Collectors.toUnmodifiableSet()),
                permissions,
                included,
                definition.requires(),
                definition.delegable(),
                text.name(),
                text.explanation());
    }

    private static void collectIncluded(
            String of, String code, Map<String, Definition> definitions, Set<String> included) {
        for (String other : definitions.get(code).includes()) {
            require(definitions.containsKey(other) && !other.equals(of), of + " cannot include " + other);
            if (included.add(other)) {
                collectIncluded(of, other, definitions, included);
            }
        }
    }
}
