package de.guildhall.org.look;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Rule("USR-16")
class LookTest {

    private static final Instant NINE = Instant.parse("2026-09-01T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-09-01T10:00:00Z");
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID CHAMBER = UUID.randomUUID();

    private final Look look = new Look(UUID.randomUUID(), PERSON, CHAMBER, "Akte 4711/26", NINE);

    @Test
    void aLookLastsAnHour() {
        assertThat(look.isOpenFor(PERSON, CHAMBER, NINE)).isTrue();
        assertThat(look.isOpenFor(PERSON, CHAMBER, TEN.minusMillis(1))).isTrue();
        assertThat(look.isOpenFor(PERSON, CHAMBER, TEN)).isFalse();
    }

    @Test
    void aLookServesOnePersonInOneFunction() {
        assertThat(look.isOpenFor(UUID.randomUUID(), CHAMBER, NINE)).isFalse();
        assertThat(look.isOpenFor(PERSON, UUID.randomUUID(), NINE)).isFalse();
        assertThat(look.isOpenFor(PERSON, null, NINE)).isFalse();
    }
}
