package de.guildhall.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aNewPersonIsInvitedAndCannotSignIn() {
        assertThat(lena.state()).isEqualTo(PersonState.INVITED);
        assertThat(lena.canSignIn()).isFalse();
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
