package de.guildhall.permission.lookup;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Reads with connections of its own what decisions and lists of who may act need: what a use case has not committed does not
 * count.
 */
@ApplicationScoped
public class LookUpRepository {

    private final Pool decisions;

    LookUpRepository(@ReactiveDataSource("decisions") Pool decisions) {
        this.decisions = decisions;
    }

    /** @param values of the statement's parameters, in their order; an instant is one of UTC */
    public <T> Uni<List<T>> list(String statement, Function<Row, T> reader, Object... values) {
        return decisions
                .preparedQuery(statement)
                .execute(Tuple.from(
                        Arrays.stream(values).map(LookUpRepository::value).toArray()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(reader)
                        .toList());
    }

    public static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }

    private static Object value(Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }
}
