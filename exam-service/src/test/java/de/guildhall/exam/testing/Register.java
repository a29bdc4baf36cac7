package de.guildhall.exam.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Arranges what other services would have told, straight in the database. */
@ApplicationScoped
public class Register {

    private final AgroalDataSource database;

    Register(AgroalDataSource database) {
        this.database = database;
    }

    public UUID occupation(String name) {
        UUID id = UUID.randomUUID();
        execute(
                "insert into occupations (id, name_de, name_fr, name_en, version) values (?, ?, ?, ?, 1)",
                id,
                name,
                name + " (fr)",
                name + " (en)");
        return id;
    }

    public UUID organisation(UUID chamber) {
        UUID id = UUID.randomUUID();
        execute("insert into organisations (id, chamber_id, version) values (?, ?, 1)", id, chamber);
        return id;
    }

    public UUID trainingRelationship(UUID chamber, UUID occupation) {
        UUID id = UUID.randomUUID();
        execute(
                "insert into training_relationships (id, chamber_id, occupation_id, version) values (?, ?, ?, 1)",
                id,
                chamber,
                occupation);
        return id;
    }

    public int execute(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public int count(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
