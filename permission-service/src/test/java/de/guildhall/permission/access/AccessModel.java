package de.guildhall.permission.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.platform.permission.Access;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Access as simple as it can be said: a list of everything held at a moment. Shares nothing with the product but the
 * published catalogues of rights and roles.
 */
class AccessModel {

    private static final JsonNode ROLES = read("roles.json");
    private static final JsonNode RIGHTS = read("rights.json");

    private final List<Held> all = new ArrayList<>();

    private record Held(
            String actingFor, String role, List<String> rights, String scope, Instant from, Instant until) {}

    /** @param rights those of the role, if null */
    void add(String actingFor, String role, List<String> rights, String scope, Instant from, Instant until) {
        all.add(new Held(actingFor, role, rights, scope, from, until));
    }

    /** Every right in a function as {@code permission scope}. */
    Set<String> rightsAt(String actingFor, Instant moment) {
        Set<String> rights = new TreeSet<>();
        for (Held held : heldAt(actingFor, moment)) {
            if (held.rights() == null) {
                ROLES.get(held.role()).get("rights").forEach(right -> add(right.textValue(), held, rights));
            } else {
                held.rights().forEach(right -> add(right, held, rights));
            }
        }
        return rights;
    }

    private static void add(String right, Held held, Set<String> to) {
        for (JsonNode permission : RIGHTS.path(right).path("permissions")) {
            to.add(permission.textValue() + " " + held.scope());
        }
        for (JsonNode included : RIGHTS.path(right).path("includes")) {
            add(included.textValue(), held, to);
        }
    }

    /** The first of the moments after now at which something else is held than now; null if there is none. */
    Instant nextChange(String actingFor, Instant now, List<Instant> moments) {
        return moments.stream()
                .sorted()
                .filter(moment -> moment.isAfter(now))
                .filter(moment -> !heldAt(actingFor, moment).equals(heldAt(actingFor, now)))
                .findFirst()
                .orElse(null);
    }

    static Set<String> rights(Access access) {
        Set<String> rights = new TreeSet<>();
        for (Access.Way way : access.ways()) {
            for (String permission : way.permissions()) {
                way.grants().keySet().forEach(scope -> rights.add(permission + " " + scope));
            }
        }
        return rights;
    }

    private List<Held> heldAt(String actingFor, Instant moment) {
        return all.stream()
                .filter(held -> held.actingFor().equals(actingFor))
                .filter(held -> !moment.isBefore(held.from()))
                .filter(held -> held.until() == null || moment.isBefore(held.until()))
                .toList();
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(AccessModel.class.getResource("/contract/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
