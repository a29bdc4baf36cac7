package de.guildhall.identity.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Grants;
import de.guildhall.identity.testing.Keycloak;
import de.guildhall.identity.testing.RealKeycloak;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("USR-10")
class LeavingTest {

    private static final String STATE =
            "select case when deactivated_at is not null then 'DEACTIVATED' else 'ACTIVE' end from persons where id = ?";

    @Inject
    Rows rows;

    private final String email = Addresses.fresh("frank.vogt");
    private final UUID organisation = UUID.randomUUID();
    private final UUID chamber = UUID.randomUUID();
    private UUID frank;
    private UUID grant;

    @BeforeEach
    void frankWorksSomewhere() {
        Accounts.open(email);
        frank = Accounts.idOf(email);
        grant = Grants.given(frank, organisation, chamber);
        await().until(() -> rows.count("select count(*) from memberships where grant_id = ?", grant) == 1);
    }

    @AfterEach
    void keycloakRecovers() {
        if (System.getenv(RealKeycloak.URL) == null) {
            Keycloak.down(false);
        }
    }

    @Test
    @Tag(RealKeycloak.TAG)
    @Rule("ACC-16")
    void whoLeftTheLastPlaceIsSignedOutAndCannotSignInAgain() {
        assertThat(Keycloak.opens(email, Accounts.GOOD_PASSWORD)).isTrue();

        ends(grant);
        leaves(true);

        await().until(() -> !Keycloak.users(email).getFirst().getBoolean("enabled"));
        await().until(() -> Keycloak.sessions(email) == 0);
        assertThat(Keycloak.opens(email, Accounts.GOOD_PASSWORD)).isFalse();
        var told = Events.await(
                "identity.person",
                event -> event.key().equals(frank.toString()) && event.type().contains("deactivated"));
        EventContract.assertFits("identity.person", told);
        assertThat(rows.count("select count(*) from persons where id = ?", frank))
                .isEqualTo(1);
    }

    @Test
    void theOrderInWhichItIsHeardDoesNotMatter() {
        leaves(true);
        await().until(() ->
                rows.count("select count(*) from persons where id = ? and left_at is not null", frank) == 1);
        assertThat(rows.text(STATE, frank)).isEqualTo("ACTIVE");

        ends(grant);

        await().until(() -> "DEACTIVATED".equals(rows.text(STATE, frank)));
    }

    @Test
    void whoIsSomethingElsewhereStaysWhatTheyAreThere() {
        ends(grant);
        leaves(false);
        String later = Addresses.fresh("mia.keller");
        Accounts.open(later);
        UUID other = Accounts.idOf(later);
        leaves(other, true, null);
        await().until(() -> "DEACTIVATED".equals(rows.text(STATE, other)));

        assertThat(rows.text(STATE, frank)).isEqualTo("ACTIVE");
    }

    @Test
    @Rule("USR-11")
    void whoGetsARoleElsewhereCanSignInAgain() {
        ends(grant);
        leaves(true);
        await().until(() -> !Keycloak.users(email).getFirst().getBoolean("enabled"));

        Grants.given(frank, UUID.randomUUID(), chamber);

        await().until(() -> Keycloak.users(email).getFirst().getBoolean("enabled"));
        assertThat(Keycloak.opens(email, Accounts.GOOD_PASSWORD)).isTrue();
    }

    @Test
    void whoComesBackCanSignInAgain() {
        ends(grant);
        leaves(true);
        await().until(() -> "DEACTIVATED".equals(rows.text(STATE, frank)));

        leaves(frank, false, Instant.now());

        await().until(() -> Keycloak.opens(email, Accounts.GOOD_PASSWORD));
        var told = Events.await(
                "identity.person",
                event -> event.key().equals(frank.toString()) && event.type().contains("reactivated"));
        EventContract.assertFits("identity.person", told);
    }

    @Test
    void whoIsVouchedForAgainCanSignInAgain() {
        ends(grant);
        leaves(true);
        await().until(() -> "DEACTIVATED".equals(rows.text(STATE, frank)));

        assertThat(Accounts.idOf(email)).isEqualTo(frank);

        await().until(() -> "ACTIVE".equals(rows.text(STATE, frank)));
    }

    @Test
    void whileKeycloakIsAwayNothingIsHalfDoneAndItGoesOnByItself() {
        Keycloak.down(true);
        ends(grant);
        leaves(true);
        await().until(() -> "DEACTIVATED".equals(rows.text(STATE, frank)));

        Keycloak.down(false);

        await().until(() -> !Keycloak.users(email).getFirst().getBoolean("enabled"));
    }

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        EventContract.assertPublishes("permission.departure.taken-back", DepartureConsumer.DepartureState.class);
    }

    private void ends(UUID which) {
        Grants.tell(which, frank, organisation, chamber, Instant.now(), 2);
    }

    private void leaves(boolean lastPlace) {
        leaves(frank, lastPlace, null);
    }

    private void leaves(UUID person, boolean lastPlace, Instant returnedAt) {
        Map<String, Object> state = new HashMap<>(Map.of(
                "departureId",
                UUID.randomUUID(),
                "personId",
                person,
                "organisationId",
                organisation,
                "chamberId",
                chamber,
                "successorId",
                UUID.randomUUID(),
                "lastPlace",
                lastPlace,
                "recordedAt",
                Instant.now(),
                "version",
                1));
        if (returnedAt != null) {
            state.put("returnedAt", returnedAt);
        }
        Events.publish(
                "permission.departure",
                organisation,
                "permission.departure." + (returnedAt == null ? "recorded" : "taken-back"),
                state);
    }
}
