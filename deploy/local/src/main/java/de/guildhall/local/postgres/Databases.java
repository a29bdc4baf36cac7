package de.guildhall.local.postgres;

import de.guildhall.local.Ports;
import de.guildhall.local.Secrets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** The databases in the server, each with an owner of the same name, and how to reach them. */
public final class Databases {

    private final int port;
    private final Secrets secrets;
    private final List<String> names;

    public Databases(Ports ports, Secrets secrets, List<String> names) {
        this.port = ports.postgres();
        this.secrets = secrets;
        this.names = List.copyOf(names);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(Ports.LOOPBACK, port, database);
    }

    public String password(String owner) {
        return secrets.password("postgres-" + owner);
    }

    /** As the owner of the database. */
    public Connection connect(String database) throws SQLException {
        return connect(database, database);
    }

    public Connection connect(String database, String user) throws SQLException {
        return connect(database, user, password(user));
    }

    String superuserPassword() {
        return password("superuser");
    }

    boolean answer() {
        try (var connection = connectAsSuperuser()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    void provide() throws SQLException {
        try (var connection = connectAsSuperuser()) {
            for (String database : names) {
                provide(connection, database);
            }
        }
    }

    private void provide(Connection connection, String database) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", database)) {
            execute(connection, "create role %s login".formatted(database));
        }
        execute(connection, "alter role %s password '%s'".formatted(database, password(database)));
        if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
            execute(connection, "create database %s owner %s".formatted(database, database));
        }
        // No service reads another's tables.
        execute(connection, "revoke all on database %s from public".formatted(database));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private Connection connectAsSuperuser() throws SQLException {
        return connect("postgres", "postgres", superuserPassword());
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        return DriverManager.getConnection(jdbcUrl(database), properties);
    }
}
