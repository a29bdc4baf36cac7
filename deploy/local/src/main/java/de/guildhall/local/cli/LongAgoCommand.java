package de.guildhall.local.cli;

import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.process.ClassCache;
import de.guildhall.local.service.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Nobody who wants to see roles reviewed can wait for a year. */
@Command(
        name = "long-ago",
        description =
                "Moves the roles of accounts of the local stack four years into the past, so that they are due for review")
final class LongAgoCommand implements Callable<Integer> {

    private static final String FIND = "select id from persons where email = any (?)";

    /** The one who gave a role and the time for which it holds stay as they are. */
    private static final String MOVE = "update grants set granted_at = granted_at - interval '4 years',"
            + " confirmed_at = confirmed_at - interval '4 years' where person_id = any (?) and revoked_at is null";

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "EMAIL", description = "Whose roles")
    private List<String> emails;

    @Override
    public Integer call() throws SQLException {
        var surroundings = Surroundings.current();
        if (surroundings.home().runState().launcher().isEmpty()) {
            throw new IllegalStateException("Guildhall is not running: ./guildhall up starts it");
        }
        var local = new LocalStack(
                surroundings.checkout(), surroundings.home(), surroundings.ports(), ClassCache.Mode.NONE);
        Object[] people;
        try (var identity = local.databases().connect(Service.IDENTITY.database())) {
            people = find(identity);
        }
        try (var permission = local.databases().connect(Service.PERMISSION.database())) {
            return move(permission, people);
        }
    }

    private Object[] find(Connection identity) throws SQLException {
        List<Object> people = new ArrayList<>();
        try (var statement = identity.prepareStatement(FIND)) {
            statement.setArray(1, identity.createArrayOf("text", emails.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    people.add(rows.getObject(1));
                }
            }
        }
        return people.toArray();
    }

    private int move(Connection permission, Object[] people) throws SQLException {
        int moved;
        try (var statement = permission.prepareStatement(MOVE)) {
            statement.setArray(1, permission.createArrayOf("uuid", people));
            moved = statement.executeUpdate();
        }
        var out = spec.commandLine().getOut();
        out.printf("%d roles of %d accounts moved%n", moved, people.length);
        out.flush();
        return people.length == emails.size() ? 0 : 1;
    }
}
