package de.guildhall.identity.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.audit.chain.ChainReader;
import de.guildhall.audit.chain.Head;
import de.guildhall.audit.chain.Verification;
import de.guildhall.platform.testing.Rule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditChainTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    TrailKeeper keeper;

    @Inject
    DataSource database;

    @Test
    @Rule("AUD-1")
    void whatIsTakenInStandsAtTheEndOfAChainThatHolds() throws Exception {
        UUID entry = keep("Brandt");

        inTransaction(connection -> {
            Verification verification = verify(connection, Optional.empty());
            assertThat(verification.found()).isEmpty();
            assertThat(verification.reached().number()).isEqualTo(number(connection, entry));
        });
    }

    @Test
    @Rule("AUD-1")
    void consumersAtTheSameTimeLeaveNeitherAGapNorAFork() throws Exception {
        List<Future<Void>> all = new ArrayList<>();
        try (ExecutorService consumers = Executors.newFixedThreadPool(4)) {
            for (int consumer = 0; consumer < 4; consumer++) {
                all.add(consumers.submit(() -> {
                    for (int i = 0; i < 50; i++) {
                        keep("Entry " + i);
                    }
                    return null;
                }));
            }
        }
        for (Future<Void> one : all) {
            one.get();
        }

        inTransaction(connection ->
                assertThat(verify(connection, Optional.empty()).found()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "service = service || ' '",
                "source = null",
                "person_id = object_id",
                "person_name = 'Jan Brinkmanm'",
                "acting_for = 'self'",
                "action = 'org.activation-code.void'",
                "object_kind = 'activation-lock'",
                "object_id = null",
                "label = 'Brant'",
                "label = null",
                "label_seal = set_byte(label_seal, 20, 1 + get_byte(label_seal, 20) % 255)",
                "subject_person_id = person_id",
                "organisation_id = chamber_id",
                "chamber_id = null",
                "before_state = '{\"deadline\":\"2026-12-02\"}'",
                "after_state = null, after_state_seal = null",
                "hash = set_byte(hash, 0, (1 + get_byte(hash, 0)) % 256)"
            })
    @Rule("AUD-1")
    void anEntryThatWasChangedIsNamed(String change) throws Exception {
        UUID changed = keep("Brandt");
        keep("Later");

        tampered(connection -> {
            long number = number(connection, changed);
            execute(connection, "update audit_entries set " + change + " where entry_id = '" + changed + "'");

            assertThat(found(connection, Optional.empty())).startsWith("Entry " + number + " of 2026-11-21T08:00:00");
        });
    }

    @Test
    @Rule("AUD-1")
    void anEntryThatWasRemovedIsNamed() throws Exception {
        UUID removed = keep("Brandt");
        keep("Later");

        tampered(connection -> {
            long number = number(connection, removed);
            execute(connection, "delete from audit_entries where entry_id = '" + removed + "'");

            assertThat(found(connection, Optional.empty())).startsWith("Entry " + number + ": is missing");
        });
    }

    @Test
    @Rule("AUD-1")
    void twoEntriesThatWereSwappedAreNoticedAtTheFirst() throws Exception {
        UUID one = keep("One");
        UUID other = keep("Other");

        tampered(connection -> {
            long number = Math.min(number(connection, one), number(connection, other));
            execute(
                    connection,
                    "update audit_entries e set number = o.number, hash = o.hash from audit_entries o"
                            + " where e.entry_id in ('%1$s', '%2$s') and o.entry_id in ('%1$s', '%2$s')"
                                    .formatted(one, other)
                            + " and e.entry_id <> o.entry_id");

            assertThat(found(connection, Optional.empty())).startsWith("Entry " + number + " of");
        });
    }

    @Test
    @Rule("AUD-1")
    void anEntryThatWasPutBesideAnotherIsNoticed() throws Exception {
        keep("Brandt");

        tampered(connection -> {
            execute(
                    connection,
                    "insert into audit_entries (entry_id, at, service, person_id, acting_for, action, object_kind, number, hash)"
                            + " select gen_random_uuid(), at, service, person_id, acting_for, action, object_kind, number, hash"
                            + " from audit_entries where number = 1");

            assertThat(found(connection, Optional.empty())).startsWith("Entry 1 of");
        });
    }

    @Test
    @Rule("AUD-1")
    void anEndThatWasCutOffIsNoticedAndByAnEarlierHeadEvenIfTheTrailWasMadeToFit() throws Exception {
        keep("Kept");
        UUID cut = keep("Cut off");

        tampered(connection -> {
            Head noted = verify(connection, Optional.empty()).reached();
            assertThat(noted.number()).isEqualTo(number(connection, cut));
            execute(connection, "delete from audit_entries where entry_id = '" + cut + "'");
            assertThat(found(connection, Optional.empty())).startsWith("Entry " + noted.number() + ": is missing");

            execute(
                    connection,
                    "update audit_head h set number = e.number, hash = e.hash from audit_entries e"
                            + " where e.number = h.number - 1");
            assertThat(verify(connection, Optional.empty()).found()).isEmpty();
            assertThat(found(connection, Optional.of(noted))).startsWith("Entry " + noted.number() + ": is missing");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entries set label = 'Other'",
                "update audit_entries set label = null",
                "update audit_entries set label = null, label_seal = null",
                "update audit_entries set person_id = object_id",
                "update audit_entries set number = number + 1",
                "delete from audit_entries",
                "truncate audit_entries",
                "truncate audit_entries_2026"
            })
    @Rule("AUD-1")
    void theDatabaseRefusesWhateverIsNotAddedAtTheEnd(String statement) throws Exception {
        keep("Brandt");

        try (Connection connection = database.getConnection()) {
            assertThatThrownBy(() -> execute(connection, statement)).hasMessageContaining("only ever added to");
        }
    }

    /** What a retention period demands later must be possible, and must not look like a forgery. */
    @Test
    @Rule("AUD-2")
    void aValueCanBeErasedForGoodAndTheChainStillHolds() throws Exception {
        UUID erased = keep("Brandt");

        inTransaction(connection -> {
            long before = verify(connection, Optional.empty()).erased();
            execute(
                    connection,
                    "update audit_entries set label = null, label_seal = substring(label_seal from 17),"
                            + " person_name = null, person_name_seal = substring(person_name_seal from 17),"
                            + " before_state = null, before_state_seal = substring(before_state_seal from 17)"
                            + " where entry_id = '" + erased + "'");

            Verification verification = verify(connection, Optional.empty());
            assertThat(verification.found()).isEmpty();
            assertThat(verification.erased()).isEqualTo(before + 1);
            assertThatThrownBy(() -> execute(
                            connection, "update audit_entries set label = 'X' where entry_id = '" + erased + "'"))
                    .hasMessageContaining("only ever added to");
        });
    }

    /** Two entries of the same name have different digests: nobody can try names until one fits. */
    @Test
    @Rule("AUD-2")
    void whatIsLeftOfAnErasedValueDoesNotGiveItAway() throws Exception {
        UUID one = keep("Brandt");
        UUID other = keep("Brandt");

        inTransaction(connection -> assertThat(count(
                        connection,
                        "select count(distinct substring(label_seal from 17)) from audit_entries where entry_id in ('%s', '%s')"
                                .formatted(one, other)))
                .isEqualTo(2));
    }

    private UUID keep(String label) {
        UUID id = UUID.randomUUID();
        NotedEntry noted = new NotedEntry(
                id,
                Instant.parse("2026-11-21T08:00:00.123456789Z"),
                "client:portal",
                UUID.randomUUID(),
                "Jan Brinkmann",
                "chamber:" + UUID.randomUUID(),
                "org.activation-code.issue",
                "activation-code",
                UUID.randomUUID(),
                label,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                JSON.createObjectNode().put("deadline", "2026-12-01"),
                JSON.createObjectNode().put("deadline", "2026-12-12"));
        try {
            VertxContextSupport.subscribeAndAwait(
                    () -> Panache.withTransaction(() -> keeper.keep(noted, "org-service")));
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
        return id;
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    /** As somebody could who owns the database: triggers are no hindrance to them. */
    private void tampered(Work work) throws SQLException {
        inTransaction(connection -> {
            execute(connection, "set local session_replication_role = replica");
            work.with(connection);
        });
    }

    /** Nobody adds an entry meanwhile, and nothing of it stays. */
    private void inTransaction(Work work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "lock table audit_head in exclusive mode");
            try {
                work.with(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    private static Verification verify(Connection connection, Optional<Head> earlier) throws SQLException {
        return new ChainReader(connection).verify(earlier, reached -> {});
    }

    private static String found(Connection connection, Optional<Head> earlier) throws SQLException {
        return verify(connection, earlier).found().orElseThrow().toString();
    }

    private static long number(Connection connection, UUID entry) throws SQLException {
        return count(connection, "select number from audit_entries where entry_id = '" + entry + "'");
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
