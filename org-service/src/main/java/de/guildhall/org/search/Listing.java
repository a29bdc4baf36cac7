package de.guildhall.org.search;

import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The query of a list that is sorted by search text and id; the entity goes by the alias {@code it}. */
public final class Listing {

    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Listing(String from) {
        this.from = from;
    }

    /** @param from such as {@code from Trainer it}; may fetch what is one of each, no collections */
    public static Listing of(String from) {
        return new Listing(from);
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
            conditions.add("(it.searchText > :text or it.searchText = :text and it.id > :id)");
            parameters.put("text", after.text(0));
            parameters.put("id", after.uuid(1));
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return repository
                .find(from + where + " order by it.searchText, it.id", parameters)
                .range(0, page.rows() - 1)
                .list();
    }
}
