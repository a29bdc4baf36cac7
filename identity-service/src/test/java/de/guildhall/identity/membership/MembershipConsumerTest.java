package de.guildhall.identity.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.identity.testing.Grants;
import de.guildhall.platform.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembershipConsumerTest {

    private static final String ENDED =
            "select count(*) from memberships where grant_id = ? and valid_until is not null";

    @Inject
    Rows rows;

    private final UUID person = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final UUID chamber = UUID.randomUUID();

    @Test
    void aGrantThatWasRevokedStaysRevokedIfOlderNewsComeLate() {
        UUID grant = Grants.given(person, organisation, chamber);
        Grants.tell(grant, person, organisation, chamber, Instant.now(), 2);
        Grants.tell(grant, person, organisation, chamber, null, 1);
        later();

        assertThat(rows.count(ENDED, grant)).isEqualTo(1);
    }

    @Test
    void whoOperatesTheInstallationBelongsToNoChamber() {
        UUID grant = UUID.randomUUID();
        Grants.tell(grant, person, organisation, null, null, 1);
        later();

        assertThat(rows.count("select count(*) from memberships where person_id = ?", person))
                .isZero();
    }

    private long acts(UUID grant) {
        return rows.count("select count(*) from memberships where grant_id = ? and acts", grant);
    }

    /** Waits for something that was told afterwards, on every partition. */
    private void later() {
        for (int i = 0; i < 16; i++) {
            UUID last = Grants.given(UUID.randomUUID(), organisation, chamber);
            await().until(() -> rows.count("select count(*) from memberships where grant_id = ?", last) == 1);
        }
    }
}
