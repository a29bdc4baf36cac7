package de.guildhall.local.cli;

import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.process.ClassCache;
import de.guildhall.local.service.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Nobody who wants to see the quarterly review can wait for half a year. */
@Command(
        name = "away",
        description =
                "Moves accounts of the local stack ten months into the past, as if nobody had used them since, and"
                        + " lets the review of this quarter be made once more")
final class AwayCommand implements Callable<Integer> {

    private static final List<String> MOVE = List.of(
            "update sign_ins set last_sign_in_at = last_sign_in_at - interval '10 months'"
                    + " where person_id in (select id from persons where email = any (?))",
            "update persons set created_at = created_at - interval '10 months' where email = any (?)");

    private static final List<String> FORGET = List.of(
            "delete from unused_accounts where quarter = (select max(quarter) from access_reviews)",
            "delete from access_reviews where quarter = (select max(quarter) from access_reviews)");

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "EMAIL", description = "Whose accounts")
    private List<String> emails;

    @Override
    public Integer call() throws SQLException {
        var surroundings = Surroundings.current();
        if (surroundings.home().runState().launcher().isEmpty()) {
            throw new IllegalStateException("Guildhall is not running: ./guildhall up starts it");
        }
        var local = new LocalStack(
                surroundings.checkout(), surroundings.home(), surroundings.ports(), ClassCache.Mode.NONE);
        try (var database = local.databases().connect(Service.IDENTITY.database())) {
            return move(database);
        }
    }

    private int move(Connection database) throws SQLException {
        database.setAutoCommit(false);
        int moved = 0;
        for (String sql : MOVE) {
            try (var statement = database.prepareStatement(sql)) {
                statement.setArray(1, database.createArrayOf("text", emails.toArray()));
                moved = statement.executeUpdate();
            }
        }
        for (String sql : FORGET) {
            try (var statement = database.createStatement()) {
                statement.executeUpdate(sql);
            }
        }
        database.commit();
        var out = spec.commandLine().getOut();
        out.printf("%d of %d accounts moved; the review follows within a minute%n", moved, emails.size());
        out.flush();
        return moved == emails.size() ? 0 : 1;
    }
}
