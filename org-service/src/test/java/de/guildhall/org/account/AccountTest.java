package de.guildhall.org.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.testing.Rule;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Rule("ACC-8")
class AccountTest {

    private static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");

    private final Account account = new Account();

    @Test
    void nobodyHasAnAccountAtFirst() {
        assertThat(account.state()).isEqualTo(AccountState.NONE);
        assertThat(account.personId()).isNull();
    }

    @Test
    void aMistypedAddressCanBeCorrected() {
        account.request("lena.vogt@exmaple.org");
        account.request("lena.vogt@example.org");
        assertThat(account.state()).isEqualTo(AccountState.REQUESTED);
        assertThat(account.email()).isEqualTo("lena.vogt@example.org");
    }

    @Test
    void theFirstPersonStaysLinked() {
        UUID lena = UUID.randomUUID();
        account.request("lena.vogt@example.org");
        assertThat(account.link(lena, NOW)).isTrue();
        assertThat(account.link(UUID.randomUUID(), NOW)).isFalse();
        assertThat(account.personId()).isEqualTo(lena);
        assertThat(account.state()).isEqualTo(AccountState.LINKED);
    }

    @Test
    void aRefusedPersonIsAskedForWithAnotherAddressAndALinkedOneStays() {
        account.request("joerg.petersen@example.org");
        account.refuse();
        assertThat(account.state()).isEqualTo(AccountState.REFUSED);
        assertThat(account.personId()).isNull();
        account.request("lena.vogt@example.org");
        account.link(UUID.randomUUID(), NOW);
        account.refuse();
        assertThat(account.state()).isEqualTo(AccountState.LINKED);
    }

    @Test
    void whoIsLinkedNeedsNoOtherAccount() {
        account.link(UUID.randomUUID(), NOW);
        assertThatThrownBy(() -> account.request("lena.vogt@example.org"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("org.account.already-linked"));
    }
}
