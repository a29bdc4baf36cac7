package de.guildhall.permission.grant;

import de.guildhall.platform.web.Cursor;
import io.quarkus.panache.common.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

/** The query of a list of grants. */
final class GrantConditions {

    static final String NOT_OVER = "revokedAt is null and (validUntil is null or validUntil > :now)";

    /** What ended stays readable that long. */
    private static final int MONTHS_READABLE = 15;

    private static final Duration SOON = Duration.ofDays(30);

    private final StringBuilder where;
    private final Parameters parameters;
    private final String sort;

    /** @param dueBefore what nobody thought about since then is due */
    GrantConditions(String place, Parameters parameters, GrantFilter filter, Instant now, Instant dueBefore) {
        this.where = new StringBuilder(place);
        this.parameters = parameters.and("now", now);
        this.sort = filter.state() == GrantState.DUE ? "reviewedAt" : "grantedAt";
        addState(filter.state(), now, dueBefore);
        addPerson(filter);
        addRight(filter.right());
        addTerm(filter.term(), now);
    }

    GrantConditions after(Cursor after) {
        if (after != null) {
            add(
                    "(" + sort + " > :cursorAt or " + sort + " = :cursorAt and id > :cursorId)",
                    "cursorAt",
                    after.instant(0));
            parameters.and("cursorId", after.uuid(1));
        }
        return this;
    }

    /** Where a page ends. */
    static Cursor cursor(GrantState state, Grant grant) {
        return Cursor.of(state == GrantState.DUE ? grant.reviewedAt() : grant.grantedAt(), grant.id());
    }

    String query() {
        return where + " order by " + sort + ", id";
    }

    String condition() {
        return where.toString();
    }

    Parameters parameters() {
        return parameters;
    }

    private void addState(GrantState state, Instant now, Instant dueBefore) {
        if (state == GrantState.ENDED) {
            // What was taken back before it began was never allowed, but that it was given stays readable, too.
            add(
                    "coalesce(revokedAt, validUntil) <= :now and coalesce(revokedAt, validUntil) > :readable",
                    "readable",
                    now.atOffset(ZoneOffset.UTC).minusMonths(MONTHS_READABLE).toInstant());
            return;
        }
        where.append(" and ").append(NOT_OVER);
        if (state == GrantState.DUE) {
            add("reviewedAt < :dueBefore", "dueBefore", dueBefore);
            add(
                    "scopeText not like 'training-relationship:%' and role not in :register",
                    "register", Grant.NOT_REVIEWED);
        }
    }

    private void addPerson(GrantFilter filter) {
        if (filter.role() != null) {
            add("role = :role", "role", filter.role());
        }
        if (filter.personId() != null) {
            add("personId = :person", "person", filter.personId());
        }
        if (filter.name() != null) {
            add("personId in " + named(":name"), "name", part(filter.name()));
        }
        if (filter.giverName() != null) {
            add("grantedBy in " + named(":giver"), "giver", part(filter.giverName()));
        }
    }

    private void addRight(GrantFilter.HeldRight right) {
        if (right == null) {
            return;
        }
        String byRole = right.roles().isEmpty() ? "" : "chosenRights is null and role in :givingRoles or ";
        add(
                "(" + byRole + "concat(' ', chosenRights, ' ') like :right escape '\\')",
                "right",
                "% " + escaped(right.code()) + " %");
        if (!right.roles().isEmpty()) {
            parameters.and("givingRoles", Set.copyOf(right.roles()));
        }
    }

    private void addTerm(GrantTerm term, Instant now) {
        switch (term) {
            case null -> {}
            case ENDS_SOON -> add("validUntil <= :soon", "soon", now.plus(SOON));
            case NO_END -> where.append(" and validUntil is null");
            case NOT_BEGUN -> where.append(" and validFrom > :now");
        }
    }

    private void add(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.and(name, value);
    }

    private static String named(String name) {
        return "(select p.id from KnownPerson p where lower(p.name) like " + name + " escape '\\')";
    }

    private static String part(String name) {
        return "%" + escaped(name.toLowerCase(Locale.ROOT)) + "%";
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
