package de.guildhall.org.activationcode;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.org.testing.Database;
import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Rule("ACC-4")
class SealCleanerTest {

    @Inject
    SealCleaner cleaner;

    @Inject
    Database database;

    /** Their days never have the same date. */
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void aCodeIsKeptReadableUntilTheChambersDayOfTheDeadlineIsOver(String zone) throws Throwable {
        Office office = Office.open(Map.of("timeZone", zone));
        LocalDate today = LocalDate.now(ZoneId.of(zone));
        UUID open = withDeadline(office.company(), today);
        UUID expired = withDeadline(office.company(), today.minusDays(1));

        VertxContextSupport.subscribeAndAwait(cleaner::clean);

        assertThat(isReadable(open)).isTrue();
        assertThat(isReadable(expired)).isFalse();
    }

    @Test
    void aUsedCodeIsNoLongerKeptReadable() {
        Company company = Office.open().company();
        UUID code = company.issueCode();
        company.redeem(Person.stranger(), company.letterCode(code)).statusCode(201);

        assertThat(isReadable(code)).isFalse();
    }

    @Test
    void aReplacedCodeIsNoLongerKeptReadable() {
        Company company = Office.open().company();
        UUID code = company.issueCode();
        company.issueCode();

        assertThat(isReadable(code)).isFalse();
    }

    private UUID withDeadline(Company company, LocalDate deadline) {
        UUID code = company.issueCode();
        database.change("update activation_codes set deadline = $2 where id = $1", code, deadline);
        return code;
    }

    private boolean isReadable(UUID code) {
        return database.count("select count(*) from activation_codes where id = $1 and sealed is not null", code) == 1;
    }
}
