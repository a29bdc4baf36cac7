package de.guildhall.platform.personaldata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PersonalDataRepository {

    /** No person has that much of one kind; it bounds what a fault could do. */
    private static final int MOST_ROWS = 20_000;

    private final ObjectMapper json;

    PersonalDataRepository(ObjectMapper json) {
        this.json = json;
    }

    /** What the section has of the person, as JSON in the order of its columns, without those that are empty. */
    Uni<List<JsonNode>> rows(PersonalSection section, UUID personId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select cast(json_strip_nulls(row_to_json(told)) as text) from (" + section.sql()
                                        + ") told limit " + MOST_ROWS,
                                String.class)
                        .setParameter(1, personId)
                        .getResultList())
                .map(rows -> rows.stream().map(this::read).toList());
    }

    private JsonNode read(String row) {
        try {
            return json.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL writes JSON", e);
        }
    }
}
