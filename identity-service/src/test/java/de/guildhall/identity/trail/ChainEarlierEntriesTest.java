package de.guildhall.identity.trail;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.audit.chain.ChainReader;
import de.guildhall.audit.chain.Verification;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChainEarlierEntriesTest {

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void entriesOfBeforeTheChainAreTakenIntoItByTheirTime() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database earlier_entries");
        }
        String earlier = url.replaceFirst("/[^/]*$", "/earlier_entries");
        try (Connection connection = DriverManager.getConnection(earlier, user, password);
                Statement statement = connection.createStatement()) {
            flyway(earlier, "20261121.0910").migrate();
            statement.execute("""
                    insert into audit_entries (entry_id, at, service, person_id, person_name, acting_for, action,
                        object_kind, label, after_state)
                    values (gen_random_uuid(), '2027-02-01', 'org', gen_random_uuid(), 'Jan', 'self', 'a', 'k', 'third', '{}'),
                        (gen_random_uuid(), '2026-12-01', 'org', gen_random_uuid(), null, 'self', 'a', 'k', 'first', null),
                        (gen_random_uuid(), '2026-12-02', 'org', gen_random_uuid(), null, 'self', 'a', 'k', 'second', null)
                    """);

            flyway(earlier, "latest").migrate();

            Verification verification = new ChainReader(connection).verify(Optional.empty(), reached -> {});
            assertThat(verification.found()).isEmpty();
            assertThat(verification.reached().number()).isEqualTo(3);
            assertThat(labels(statement)).containsExactly("first", "second", "third");
        }
    }

    private Flyway flyway(String database, String target) {
        return Flyway.configure()
                .dataSource(database, user, password)
                .locations("db/platform", "db/migration")
                .javaMigrations(new ChainEarlierEntries())
                .outOfOrder(true)
                .target(target)
                .load();
    }

    private static List<String> labels(Statement statement) throws SQLException {
        List<String> labels = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select label from audit_entries order by number")) {
            while (row.next()) {
                labels.add(row.getString(1));
            }
        }
        return labels;
    }
}
