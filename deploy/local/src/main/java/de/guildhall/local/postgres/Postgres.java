package de.guildhall.local.postgres;

import de.guildhall.local.Home;
import de.guildhall.local.Ports;
import de.guildhall.local.process.ChildSpec;
import de.guildhall.local.process.LogTail;
import de.guildhall.local.stack.PartFailed;
import de.guildhall.local.stack.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The database server: its own data directory, made when it starts for the first time. */
public final class Postgres extends Program {

    public static final String NAME = "postgres";
    private static final Duration START = Duration.ofMinutes(3);

    /** After a kill the old server's children need a moment to notice that their parent is gone. */
    private static final Duration OLD_CHILDREN = Duration.ofSeconds(10);

    private static final String OLD_CHILDREN_ALIVE = "pre-existing shared memory block";

    private final PostgresBinaries binaries;
    private final Path data;
    private final Databases databases;

    public Postgres(PostgresBinaries binaries, Home home, Ports ports, Databases databases) {
        super(
                new ChildSpec(
                        NAME,
                        asOrdinaryUser(serverCommand(binaries, home, ports)),
                        home.directory(),
                        Map.of("LC_MESSAGES", "C"),
                        home.log(NAME),
                        ChildSpec.Signal.INT),
                databases::answer,
                START);
        this.binaries = binaries;
        this.data = home.postgres();
        this.databases = databases;
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
        databases.provide();
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
            Files.writeString(passwordFile, databases.superuserPassword() + "\n");
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
