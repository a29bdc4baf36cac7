package de.guildhall.identity.link;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.platform.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LinkCleanerTest {

    @Inject
    LinkCleaner cleaner;

    @Inject
    Rows rows;

    @ParameterizedTest
    @CsvSource({"29 days 23 hours, 1", "30 days 1 minute, 0"})
    void whoNeverFollowedTheirLinkIsForgottenAfterThirtyDays(String age, int kept) throws Throwable {
        String email = Addresses.fresh("lena.vogt");
        Accounts.register("Lena", "Vogt", email, "de").then().statusCode(202);
        rows.update("update links set created_at = now() - ?::interval where email = ?", age, email);

        VertxContextSupport.subscribeAndAwait(cleaner::clean);

        assertThat(rows.count("select count(*) from links where email = ?", email))
                .isEqualTo(kept);
    }
}
