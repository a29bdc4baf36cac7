package de.guildhall.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Keycloak;
import de.guildhall.identity.testing.Lock;
import de.guildhall.identity.testing.RealKeycloak;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInReaderTest {

    private static final String FAILURES = "select failures from sign_ins where person_id = ?";

    @Inject
    Rows rows;

    private final String email = Addresses.fresh("lena.vogt");
    private UUID lena;

    @BeforeEach
    void lenaHasAnAccount() {
        Accounts.open(email);
        lena = Accounts.idOf(email);
    }

    @AfterEach
    void keycloakRecovers() {
        if (System.getenv(RealKeycloak.URL) == null) {
            Keycloak.down(false);
        }
    }

    @Test
    @Tag(RealKeycloak.TAG)
    @Rule("USR-1")
    void theLastSignInIsKnown() {
        Instant before = Instant.now().minusSeconds(5);

        assertThat(Keycloak.opens(email, Accounts.GOOD_PASSWORD)).isTrue();

        await().until(() -> rows.count(
                        "select count(*) from sign_ins where person_id = ? and last_sign_in_at >= ?::timestamptz",
                        lena,
                        before.toString())
                == 1);
    }

    @Test
    @Tag(RealKeycloak.TAG)
    @Rule("ACC-12")
    void repeatedWrongPasswordsLockForADayAndThePersonIsToldOnce() {
        Lock.of(email);
        Lock.guess(email);

        var locked = Events.await("identity.sign-in", event -> event.key().equals(lena.toString()));
        assertThat(Instant.parse(locked.state().get("until").textValue()))
                .isBetween(
                        Instant.now().plus(Duration.ofHours(24)).minusSeconds(120),
                        Instant.now().plus(Duration.ofHours(24)));
        await().until(() -> "5".equals(rows.text(FAILURES, lena)));
        assertThat(Keycloak.opens(email, Accounts.GOOD_PASSWORD)).isFalse();
        assertThat(Events.all("identity.sign-in", lena)).hasSize(1);
    }

    @Test
    @Rule("ACC-12")
    void whatHappenedWhileKeycloakCouldNotBeAskedIsReadAfterwards() {
        Lock.guess(email);
        await().until(() -> "1".equals(rows.text(FAILURES, lena)));

        Keycloak.down(true);
        Keycloak.stores("LOGIN_ERROR", accountOf(), "invalid_user_credentials", Instant.now());
        Keycloak.stores("LOGIN_ERROR", accountOf(), "invalid_user_credentials", Instant.now());
        Keycloak.down(false);

        await().until(() -> "3".equals(rows.text(FAILURES, lena)));
    }

    @Test
    void anEventStoredAfterANewerOneIsNotMissedAndNoneIsCountedTwice() {
        Lock.guess(email);
        await().until(() -> "1".equals(rows.text(FAILURES, lena)));

        Keycloak.stores(
                "LOGIN_ERROR",
                accountOf(),
                "invalid_user_credentials",
                Instant.now().minusSeconds(40));
        await().until(() -> "2".equals(rows.text(FAILURES, lena)));

        // Whoever signs in later is read later, and by then all of the above was read again.
        String other = Addresses.fresh("mia.keller");
        Accounts.open(other);
        Lock.guess(other);
        UUID mia = Accounts.idOf(other);
        await().until(() -> "1".equals(rows.text(FAILURES, mia)));
        assertThat(rows.text(FAILURES, lena)).isEqualTo("2");
    }

    @Test
    void aNightFullOfGuessesIsReadToItsEnd() {
        Lock.guess(email);
        await().until(() -> rows.text(FAILURES, lena) != null);

        Instant now = Instant.now();
        for (int i = 0; i < 250; i++) {
            Keycloak.stores("LOGIN_ERROR", accountOf(), "invalid_user_credentials", now.plusMillis(i));
        }

        await().until(() -> "251".equals(rows.text(FAILURES, lena)));
    }

    @Test
    void aLockThatIsOverWhenItIsReadIsNotToldAnyMore() {
        Lock.guess(email);
        await().until(() -> rows.text(FAILURES, lena) != null);
        rows.update("update sign_in_cursor set read_until = ?::timestamptz", "2026-01-01T00:00:00Z");

        Keycloak.stores(
                "USER_DISABLED_BY_TEMPORARY_LOCKOUT",
                accountOf(),
                null,
                Instant.now().minus(Duration.ofHours(25)));

        await().until(() -> rows.text("select locked_until from sign_ins where person_id = ?", lena) != null);
        assertThat(Events.all("identity.sign-in", lena)).isEmpty();
    }

    @Test
    void accountsThatAreNoPersonsAndNamesThatNobodyHasStopNothing() {
        Keycloak.opens("nobody@example.org", "anything-at-all");
        Keycloak.stores("LOGIN", UUID.randomUUID().toString(), null, Instant.now());

        Lock.guess(email);

        await().until(() -> "1".equals(rows.text(FAILURES, lena)));
    }

    private String accountOf() {
        return rows.text("select account_id from sign_ins where person_id = ?", lena);
    }
}
