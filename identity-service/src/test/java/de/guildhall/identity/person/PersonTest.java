package de.guildhall.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final Person lena = new Person(
            UUID.randomUUID(),
            new EmailAddress("lena.vogt@example.org"),
            new PersonName(" Lena ", "Vogt"),
            Language.DE,
            NOW);

    @Test
    void aNewPersonIsInvitedAndHasNoPassword() {
        assertThat(lena.state()).isEqualTo(PersonState.INVITED);
        assertThat(lena.hasPassword()).isFalse();
    }

    @Test
    @Rule({"USR-10", "ACC-16"})
    void onlyWhoLeftAndIsNothingAnywhereIsDeactivated() {
        lena.activate(NOW);

        assertThat(lena.settle(false, NOW)).isFalse();
        lena.leave(NOW);
        assertThat(lena.settle(true, NOW)).isFalse();
        assertThat(lena.settle(false, NOW)).isTrue();
        assertThat(lena.state()).isEqualTo(PersonState.DEACTIVATED);
        assertThat(lena.settle(false, NOW)).isFalse();
    }

    @Test
    @Rule("USR-10")
    void whoIsSomethingAgainOrComesBackIsActiveAgain() {
        lena.activate(NOW);
        lena.leave(NOW);
        lena.settle(false, NOW);

        assertThat(lena.settle(true, NOW)).isTrue();
        assertThat(lena.state()).isEqualTo(PersonState.ACTIVE);
        lena.settle(false, NOW);
        lena.comeBack();
        assertThat(lena.settle(false, NOW)).isTrue();
        assertThat(lena.state()).isEqualTo(PersonState.ACTIVE);
    }

    @Test
    void aPersonWithAPasswordIsActive() {
        lena.activate(NOW);

        assertThat(lena.state()).isEqualTo(PersonState.ACTIVE);
    }

    @Test
    void blanksAroundANameAreDropped() {
        assertThat(lena.name().full()).isEqualTo("Lena Vogt");
    }

    @Test
    void nameAndLanguageChangeTogether() {
        lena.change(new PersonName("Lena", "Vogt-Brandt"), Language.FR);

        assertThat(lena.name().family()).isEqualTo("Vogt-Brandt");
        assertThat(lena.language()).isEqualTo(Language.FR);
    }
}
