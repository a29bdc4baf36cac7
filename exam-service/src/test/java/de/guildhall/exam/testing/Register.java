package de.guildhall.exam.testing;

import de.guildhall.platform.testing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Arranges what other services would have told, straight in the database. */
@ApplicationScoped
public class Register {

    private final Rows rows;

    Register(Rows rows) {
        this.rows = rows;
    }

    public UUID occupation(String name) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into occupations (id, name_de, name_fr, name_en, version) values (?, ?, ?, ?, 1)",
                id,
                name,
                name + " (fr)",
                name + " (en)");
        return id;
    }

    public UUID organisation(UUID chamber) {
        UUID id = UUID.randomUUID();
        rows.update("insert into organisations (id, chamber_id, version) values (?, ?, 1)", id, chamber);
        return id;
    }

    public UUID trainingRelationship(UUID chamber, UUID occupation) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into training_relationships (id, chamber_id, occupation_id, version) values (?, ?, ?, 1)",
                id,
                chamber,
                occupation);
        return id;
    }
}
