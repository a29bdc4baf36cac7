package de.guildhall.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param next where the following page begins; absent on the last page
 */
@Schema(requiredProperties = "items")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next) {

    /**
     * @param found  one row more than the limit, if there are more
     * @param cursor the sort key of a row, from the most significant part
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> cursor) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit);
        return new Page<>(items, cursor.apply(items.getLast()).toString());
    }

    /** One item after the other, because a database session belongs to one thread. */
    public <R> Uni<Page<R>> mapAsync(Function<T, Uni<R>> mapper) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(mapper::apply)
                .collect()
                .asList()
                .map(mapped -> new Page<>(mapped, next));
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), next);
    }
}
