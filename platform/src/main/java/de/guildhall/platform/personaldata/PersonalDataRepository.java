package de.guildhall.platform.personaldata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

@ApplicationScoped
class PersonalDataRepository {

    /** Hardly any person has that much of one kind; it bounds the memory that one question takes. */
    private static final int MOST_ROWS = 20_000;

    private static final int MOST_BYTES = 20_000_000;

    /** Each row as JSON without the columns that are empty, null beyond the limit of bytes. */
    private static final String BOUNDED = """
            select case when sum(octet_length(row)) over (rows unbounded preceding) <= %d then row end
            from (select cast(json_strip_nulls(row_to_json(told)) as text) as row from (%s) told limit %d) rows
            """;

    private final ObjectMapper json;

    PersonalDataRepository(ObjectMapper json) {
        this.json = json;
    }

    /** @param complete false if there is more than is told */
    record Found(List<JsonNode> rows, boolean complete) {}

    /** What the section has of the person, in the order of its query. */
    Uni<Found> rows(PersonalSection section, UUID personId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                BOUNDED.formatted(MOST_BYTES, section.sql(), MOST_ROWS + 1), String.class)
                        .setParameter(1, personId)
                        .getResultList())
                .map(this::found);
    }

    private Found found(List<String> rows) {
        List<JsonNode> told = rows.stream()
                .filter(Objects::nonNull)
                .limit(MOST_ROWS)
                .map(this::read)
                .toList();
        return new Found(told, told.size() == rows.size());
    }

    private JsonNode read(String row) {
        try {
            return json.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL writes JSON", e);
        }
    }
}
