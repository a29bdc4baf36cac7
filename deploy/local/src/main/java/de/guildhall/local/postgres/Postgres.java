package de.guildhall.local.postgres;

import de.guildhall.local.Home;
import de.guildhall.local.Ports;
import de.guildhall.local.Secrets;
import de.guildhall.local.process.ChildSpec;
import de.guildhall.local.process.LogTail;
import de.guildhall.local.stack.PartFailed;
import de.guildhall.local.stack.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The database server, with one database and one owner per service and one for Keycloak. */
public final class Postgres extends Program {

    public static final String NAME = "postgres";
    private static final Duration START = Duration.ofSeconds(60);

    /** After a kill the old server's children need a moment to notice that their parent is gone. */
    private static final Duration OLD_CHILDREN = Duration.ofSeconds(10);

    private static final String OLD_CHILDREN_ALIVE = "pre-existing shared memory block";

    private final PostgresBinaries binaries;
    private final Path data;
    private final int port;
    private final Secrets secrets;
    private final List<String> databases;

    public Postgres(PostgresBinaries binaries, Home home, Ports ports, Secrets secrets, List<String> databases) {
        super(
                new ChildSpec(
                        NAME,
                        asOrdinaryUser(serverCommand(binaries, home, ports)),
                        home.directory(),
                        Map.of("LC_MESSAGES", "C"),
                        home.log(NAME),
                        ChildSpec.Signal.INT),
                () -> connects(ports.postgres(), secrets),
                START);
        this.binaries = binaries;
        this.data = home.postgres();
        this.port = ports.postgres();
        this.secrets = secrets;
        this.databases = List.copyOf(databases);
    }

    @Override
    protected void prepare() throws IOException, InterruptedException {
        binaries.unpackIfMissing();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
    }

    @Override
    protected void complete() throws SQLException {
        try (var connection = connectAsSuperuser(port, secrets)) {
            for (String database : databases) {
                provide(connection, database);
            }
        }
    }

    public String jdbcUrl(String database) {
        return jdbcUrl(port, database);
    }

    /** As the owner of the database. */
    public Connection connect(String database) throws SQLException {
        return connect(database, database);
    }

    public Connection connect(String database, String user) throws SQLException {
        return connect(jdbcUrl(database), user, password(user));
    }

    public String password(String database) {
        return secrets.password("postgres-" + database);
    }

    private static List<String> serverCommand(PostgresBinaries binaries, Home home, Ports ports) {
        var command = new ArrayList<String>();
        command.add(binaries.postgres().toString());
        command.addAll(List.of("-D", home.postgres().toString(), "-p", Integer.toString(ports.postgres())));
        var settings = Map.of(
                "listen_addresses", Ports.LOOPBACK,
                "unix_socket_directories", "",
                "fsync", "on",
                "synchronous_commit", "on",
                "full_page_writes", "on",
                "max_connections", "200",
                "shared_buffers", "64MB",
                "timezone", "UTC",
                "log_timezone", "UTC");
        settings.forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        return command;
    }

    private void initialise() throws IOException, InterruptedException {
        Files.createDirectories(data.getParent());
        Files.createDirectories(log().getParent());
        var passwordFile = Files.createTempFile("guildhall", null);
        try {
            Files.writeString(passwordFile, superuserPassword(secrets) + "\n");
            // The builtin locale sorts and folds case alike on every machine, umlauts included.
            var command = asOrdinaryUser(List.of(
                    binaries.initdb().toString(),
                    "--pgdata=" + data,
                    "--username=postgres",
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C"));
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("initdb failed: " + String.join("; ", LogTail.last(5, log())));
            }
        } finally {
            Files.delete(passwordFile);
        }
    }

    @Override
    protected void launch() throws IOException, PartFailed, InterruptedException {
        var deadline = Instant.now().plus(OLD_CHILDREN);
        while (true) {
            try {
                super.launch();
                return;
            } catch (PartFailed e) {
                if (!e.getMessage().contains(OLD_CHILDREN_ALIVE)
                        || Instant.now().isAfter(deadline)) {
                    throw e;
                }
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

    private static boolean connects(int port, Secrets secrets) {
        try (var connection = connectAsSuperuser(port, secrets)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Connection connectAsSuperuser(int port, Secrets secrets) throws SQLException {
        return connect(jdbcUrl(port, "postgres"), "postgres", superuserPassword(secrets));
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        return DriverManager.getConnection(url, properties);
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(Ports.LOOPBACK, port, database);
    }

    private static String superuserPassword(Secrets secrets) {
        return secrets.password("postgres-superuser");
    }

    /** PostgreSQL refuses to run as root; in a user name space of its own it is somebody else. */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var whole = new ArrayList<>(List.of("unshare", "-U"));
        whole.addAll(command);
        return whole;
    }
}
