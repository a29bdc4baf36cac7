package de.guildhall.org.search;

import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The query of a list, read page by page; the entity goes by the alias {@code it}. */
public final class Listing {

    private final String from;
    private final String order;
    private final String afterCursor;
    private final Function<Cursor, Object> sortKey;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Listing(String from, String order, String afterCursor, Function<Cursor, Object> sortKey) {
        this.from = from;
        this.order = order;
        this.afterCursor = afterCursor;
        this.sortKey = sortKey;
    }

    /**
     * Sorted by search text and id.
     *
     * @param from such as {@code from Trainer it}; may fetch what is one of each, no collections
     */
    public static Listing of(String from) {
        return new Listing(
                from, "it.searchText, it.id", "(it.searchText, it.id) > (:sortKey, :id)", cursor -> cursor.text(0));
    }

    /** @param moment the name of the field to sort by, before the id */
    public static Listing newestFirst(String from, String moment) {
        String field = "it." + moment;
        return new Listing(
                from,
                field + " desc, it.id",
                field + " < :sortKey or " + field + " = :sortKey and it.id > :id",
                cursor -> cursor.instant(0));
    }

    /** Adds the condition unless everything may be seen. */
    public Listing within(Reach reach, String condition, Map<String, ?> values) {
        return reach.isEverything() ? this : where(condition, values);
    }

    /** Adds the condition unless the value is null. */
    public Listing where(String condition, String parameter, Object value) {
        return value == null ? this : where(condition, Map.of(parameter, value));
    }

    public Listing where(String condition, Map<String, ?> values) {
        conditions.add("(" + condition + ")");
        parameters.putAll(values);
        return this;
    }

    public Listing matching(String q) {
        return where("it.searchText like :q escape '!'", "q", SearchText.pattern(q));
    }

    /** Runs the query for one page, with one row more if there is another page. */
    public <T> Uni<List<T>> page(PanacheRepositoryBase<T, ?> repository, PageRequest page) {
        Cursor after = page.after(2);
        if (after != null) {
            where(afterCursor, Map.of("sortKey", sortKey.apply(after), "id", after.uuid(1)));
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return repository
                .find(from + where + " order by " + order, parameters)
                .range(0, page.rows() - 1)
                .list();
    }
}
