package de.guildhall.local.bench;

import de.guildhall.local.Checkout;
import de.guildhall.local.postgres.Databases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The service's own tables once more, where pgbench can write to them without a relay taking the events away. */
final class ReferenceDatabase {

    static final String NAME = "bench";

    private final Checkout checkout;
    private final Databases databases;

    ReferenceDatabase(Checkout checkout, Databases databases) {
        this.checkout = checkout;
        this.databases = databases;
    }

    void create(int records) throws SQLException, IOException {
        try (var connection = databases.connect(NAME);
                var statement = connection.createStatement()) {
            for (String folder : List.of(
                    "platform/src/main/resources/db/platform",
                    "training-record-service/src/main/resources/db/migration")) {
                for (Path migration : migrations(checkout.root().resolve(folder))) {
                    statement.execute(Files.readString(migration));
                }
            }
            statement.execute(resource("records.sql").formatted(records));
            statement.execute("analyze");
        }
    }

    private static List<Path> migrations(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = ReferenceDatabase.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
