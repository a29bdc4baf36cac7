package de.guildhall.local.cli;

import de.guildhall.audit.chain.ChainReader;
import de.guildhall.audit.chain.Head;
import de.guildhall.audit.chain.Verification;
import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.process.ClassCache;
import de.guildhall.local.service.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads the database itself: what a service says about its own trail would prove little. */
@Command(
        name = "verify",
        description = "Recomputes the hash chain of the audit trail and names the first entry that does not fit")
final class AuditVerifyCommand implements Callable<Integer> {

    static final String USER = "GUILDHALL_DB_USER";
    static final String PASSWORD = "GUILDHALL_DB_PASSWORD";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--head",
            paramLabel = "NUMBER:HASH",
            description = "A head that an earlier check printed: notices an end that was cut off, too")
    private String earlier;

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            description =
                    "The database of identity-service in an installation, instead of the local one; user and password"
                            + " are in " + USER + " and " + PASSWORD)
    private String url;

    @Override
    public Integer call() throws SQLException {
        Optional<Head> head = Optional.ofNullable(earlier).map(this::head);
        try (var database = connect(System.getenv())) {
            return report(ChainReader.ofOneMoment(database).verify(head, this::showProgress));
        }
    }

    private int report(Verification verification) {
        var out = spec.commandLine().getOut();
        verification.found().ifPresent(found -> out.println("The audit trail was altered. " + found));
        out.printf("%d entries fit%n", verification.reached().number());
        if (verification.erased() > 0) {
            out.printf("Erased, as retention demands: values of %d entries%n", verification.erased());
        }
        out.println("Head: " + verification.reached());
        out.flush();
        return verification.isBroken() ? 1 : 0;
    }

    private void showProgress(long entries) {
        var err = spec.commandLine().getErr();
        err.printf("%d entries …\r", entries);
        err.flush();
    }

    private Connection connect(Map<String, String> environment) throws SQLException {
        if (url != null) {
            return DriverManager.getConnection(url, environment.get(USER), environment.get(PASSWORD));
        }
        var surroundings = Surroundings.current();
        if (surroundings.home().runState().launcher().isEmpty()) {
            throw new IllegalStateException("Guildhall is not running: ./guildhall up starts it");
        }
        return new LocalStack(surroundings.checkout(), surroundings.home(), surroundings.ports(), ClassCache.Mode.NONE)
                .databases()
                .connect(Service.IDENTITY.database());
    }

    private Head head(String text) {
        try {
            return Head.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(spec.commandLine(), "--head: " + malformed.getMessage());
        }
    }
}
