package de.guildhall.identity.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.audit.chain.ChainReader;
import de.guildhall.audit.chain.Verification;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TrailEraserTest extends TrailTest {

    private static final String SHORT_LIVED = "short-lived";
    private static final String WHOLE = "select count(*) from audit_entries where entry_id = ?"
            + " and person_name = 'Jan Brinkmann' and label = 'Brandt' and after_state is not null";

    @Inject
    TrailEraser eraser;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    private final Person apprentice = Person.named("Lena Vogt");

    @ParameterizedTest
    @CsvSource({
        "short-lived, P1DT23H58M, 1",
        "short-lived, P2DT1M, 0",
        "activation-code, P3649DT23H58M, 1",
        "activation-code, P3650DT1M, 0",
        "audit-erasure, P3650DT1M, 1"
    })
    @Rule("AUD-2")
    void valuesGoWhenThePeriodOfTheirKindIsOver(String kind, Duration age, int kept) throws Throwable {
        UUID entry = aged(kind, age);

        erase();

        assertThat(rows.count(WHOLE, entry)).isEqualTo(kept);
        assertThat(rows.count(
                        "select count(*) from audit_entries where entry_id = ? and person_name is null"
                                + " and label is null and before_state is null and after_state is null"
                                + " and length(person_name_seal) = 32 and length(label_seal) = 32"
                                + " and before_state_seal is null and length(after_state_seal) = 32",
                        entry))
                .isEqualTo(1 - kept);
    }

    @Test
    @Rule("AUD-2")
    void theTrailStaysVerifiableAndSaysThatSomethingWasErased() throws Throwable {
        erase();
        long before = verify().erased();
        aged(SHORT_LIVED, Duration.ofDays(3));
        aged(SHORT_LIVED, Duration.ofDays(4));
        long recorded = recorded(2);

        erase();

        Verification verification = verify();
        assertThat(verification.found()).isEmpty();
        assertThat(verification.erased()).isEqualTo(before + 2);
        await().until(() -> recorded(2) == recorded + 1);
        assertThat(verify().found()).isEmpty();
    }

    @Test
    @Rule("AUD-2")
    void whatIsErasedAlreadyIsNotErasedAgain() throws Throwable {
        aged(SHORT_LIVED, Duration.ofDays(3));
        erase();
        await().until(() -> rows.count("select count(*) from outbox") == 0);
        long recorded = rows.count("select count(*) from audit_entries where object_kind = 'audit-erasure'");

        erase();

        assertThat(rows.count("select count(*) from outbox where payload like '%audit-erasure%'"))
                .isZero();
        assertThat(rows.count("select count(*) from audit_entries where object_kind = 'audit-erasure'"))
                .isEqualTo(recorded);
    }

    @Test
    @Rule("AUD-2")
    void moreThanOnePartIsErasedAtOnce() throws Throwable {
        String many =
                "insert into audit_entries (entry_id, at, service, person_id, acting_for, action, object_kind, label,"
                        + " label_seal, number, hash) select gen_random_uuid(), ?, 'test', gen_random_uuid(), 'self', 'a',"
                        + " 'short-lived', 'Brandt', decode(repeat('00', 48), 'hex'), -1, decode('00', 'hex')"
                        + " from generate_series(1, ?)";
        try {
            rows.update(
                    many, clock.instant().minus(Duration.ofDays(9)).atOffset(ZoneOffset.UTC), TrailEraser.BATCH + 1);

            erase();

            assertThat(rows.count("select count(*) from audit_entries where number = -1 and label is not null"))
                    .isZero();
        } finally {
            remove();
        }
    }

    @Test
    @Rule("AUD-2")
    void whoReadsTheTrailReadsThatValuesWereErased() throws Throwable {
        aged(SHORT_LIVED, Duration.ofDays(3));
        publish(entry(clock.instant().toString(), "Still there"));

        erase();

        find(administrator, "organisationId", organisation)
                .body("items[1].erased", equalTo(true))
                .body("items[1].object.label", nullValue())
                .body("items[1].actor.name", nullValue())
                .body("items[1].after", nullValue())
                .body("items[1].action", equalTo("org.activation-code.issue"))
                .body("items[0].erased", equalTo(false));
        apprentice.calls().get("/api/identity/v1/me/audit-entries").then().body("items[0].erased", equalTo(true));
        String[] file = administrator
                .calls()
                .queryParam("organisationId", organisation)
                .get(ENTRIES + "/csv")
                .asString()
                .split("\r\n");
        assertThat(file)
                .filteredOn(line -> line.contains(SHORT_LIVED))
                .singleElement()
                .asString()
                .endsWith(",test,,,erased");
        assertThat(file)
                .filteredOn(line -> line.contains("Still there"))
                .singleElement()
                .asString()
                .endsWith(",test,,,");
    }

    /** Taken in now, as if it had happened long ago. */
    private UUID aged(String kind, Duration age) {
        Map<String, Object> entry = entry(clock.instant().minus(age).toString(), "Brandt");
        entry.put("objectKind", kind);
        entry.put("subjectPersonId", apprentice.id());
        entry.put("after", Map.of("deadline", "2026-12-12"));
        publish(entry);
        return (UUID) entry.get("entryId");
    }

    private void erase() throws Throwable {
        VertxContextSupport.subscribeAndAwait(eraser::erase);
    }

    private long recorded(int entries) {
        return rows.count(
                "select count(*) from audit_entries where action = 'identity.audit-entry.erase' and label = 'short-lived'"
                        + " and service = 'identity-service' and after_state like ?",
                "{\"entries\":" + entries + ",\"until\":%");
    }

    private Verification verify() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ChainReader.ofOneMoment(connection).verify(Optional.empty(), reached -> {});
        }
    }

    /** What is outside the chain would break it for every other test. */
    private void remove() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            statement.execute("delete from audit_entries where number = -1");
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
