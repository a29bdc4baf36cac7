package de.guildhall.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.audit.chain.ChainedEntry;
import de.guildhall.audit.chain.ChainedEntry.SealedText;
import de.guildhall.audit.chain.Head;
import de.guildhall.local.Checkout;
import de.guildhall.local.FreePorts;
import de.guildhall.local.Home;
import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.process.ClassCache;
import de.guildhall.local.stack.Progress;
import de.guildhall.local.stack.Stack;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Against a real database with the tables of identity-service. What else can be wrong with a chain its own tests show. */
class AuditVerifyCommandTest {

    private static final Path MIGRATIONS = Path.of("../../identity-service/src/main/resources/db/migration");
    private static final Instant AT = Instant.parse("2026-11-21T08:00:00.123456Z");

    @TempDir
    static Path directory;

    private static LocalStack local;
    private static Stack stack;
    private static Head head = Head.OF_NOTHING;

    private final StringWriter out = new StringWriter();

    @BeforeAll
    static void start() throws Exception {
        local = new LocalStack(
                new Checkout(Path.of("../..").toAbsolutePath().normalize()),
                new Home(directory),
                FreePorts.find(),
                ClassCache.Mode.NONE);
        stack = local.stack(new Progress(new PrintStream(OutputStream.nullOutputStream())), "postgres"::equals);
        stack.start();
        execute(Files.readString(MIGRATIONS.resolve("V20261121_0910__create_audit_entries.sql")));
        execute(Files.readString(MIGRATIONS.resolve("V20261122_1100__chain_audit_entries.sql")));
        try (Connection connection = local.databases().connect("identity")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < 2_500; i++) {
                add(connection);
            }
            connection.commit();
        }
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void aChainThatHoldsEndsWithItsHeadAndSuccess() {
        assertThat(verify()).isZero();
        assertThat(out.toString()).contains("2500 entries fit", "Head: " + head).doesNotContain("altered");
        assertThat(verify("--head", head.toString())).isZero();
    }

    @Test
    void theFirstBrokenEntryIsNamedAndTheCommandFails() throws Exception {
        execute("update audit_entries set action = 'other' where number = 1700");
        try {
            assertThat(verify()).isOne();
            assertThat(out.toString())
                    .contains("Entry 1700 of 2026-11-21T08:00:00.123456Z: the hash does not fit", "1699 entries fit");
        } finally {
            execute("update audit_entries set action = 'org.activation-code.issue' where number = 1700");
        }
    }

    @Test
    void aHeadThatIsNoneIsAWrongCall() {
        assertThat(verify("--head", "4711")).isEqualTo(2);
    }

    private int verify(String... options) {
        var command = new CommandLine(new AuditVerifyCommand());
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(new StringWriter()));
        var arguments = new String[options.length + 1];
        arguments[0] = "--jdbc-url=" + local.databases().jdbcUrl("identity") + "?user=identity&password="
                + local.databases().password("identity");
        System.arraycopy(options, 0, arguments, 1, options.length);
        return command.execute(arguments);
    }

    private static void add(Connection connection) throws SQLException {
        SealedText none = SealedText.of(null);
        ChainedEntry entry = new ChainedEntry(
                UUID.randomUUID(),
                AT,
                "org-service",
                null,
                new UUID(0, 0),
                none,
                "self",
                "org.activation-code.issue",
                "activation-code",
                null,
                none,
                null,
                null,
                null,
                none,
                none);
        head = head.followedBy(entry);
        try (var insert = connection.prepareStatement("insert into audit_entries (entry_id, at, service, person_id,"
                        + " acting_for, action, object_kind, number, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
                var move = connection.prepareStatement("update audit_head set number = ?, hash = ?")) {
            insert.setObject(1, entry.entryId());
            insert.setObject(2, AT.atOffset(ZoneOffset.UTC));
            insert.setString(3, entry.service());
            insert.setObject(4, entry.personId());
            insert.setString(5, entry.actingFor());
            insert.setString(6, entry.action());
            insert.setString(7, entry.objectKind());
            insert.setLong(8, head.number());
            insert.setBytes(9, head.hash());
            insert.executeUpdate();
            move.setLong(1, head.number());
            move.setBytes(2, head.hash());
            move.executeUpdate();
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = local.databases().connect("identity");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
