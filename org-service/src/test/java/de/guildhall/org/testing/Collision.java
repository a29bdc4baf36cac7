package de.guildhall.org.testing;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** Lets a request meet a transaction that is changing the same row and commits only when the request waits for it. */
@ApplicationScoped
public class Collision {

    private final DataSource database;

    Collision(DataSource database) {
        this.database = database;
    }

    /** @return what the request answers */
    public <T> T of(Callable<T> request, String change, Object... values) throws Exception {
        try (Connection other = database.getConnection();
                var caller = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            try (PreparedStatement statement = other.prepareStatement(change)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.executeUpdate();
            }
            Future<T> answer = caller.submit(request);
            await().until(() -> isWaitedFor(other) || answer.isDone());
            other.commit();
            return answer.get();
        }
    }

    private static boolean isWaitedFor(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select exists (select from pg_locks"
                        + " where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))");
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getBoolean(1);
        }
    }
}
