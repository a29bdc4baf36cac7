package de.guildhall.exam.audience;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.exam.audience.Audience.Training;
import de.guildhall.platform.testing.Rule;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Rule("EXM-2")
class AudienceTest {

    private static final UUID CHAMBER = UUID.randomUUID();
    private static final UUID OTHER_CHAMBER = UUID.randomUUID();
    private static final UUID BAKER = UUID.randomUUID();
    private static final UUID JOINER = UUID.randomUUID();

    @Test
    void whoBelongsToAChamberSeesAllItsOccupations() {
        Audience audience = new Audience(Set.of(CHAMBER), Set.of());

        assertThat(audience.sees(CHAMBER, BAKER)).isTrue();
        assertThat(audience.sees(CHAMBER, JOINER)).isTrue();
        assertThat(audience.sees(OTHER_CHAMBER, BAKER)).isFalse();
        assertThat(audience.knows(CHAMBER)).isTrue();
        assertThat(audience.knows(OTHER_CHAMBER)).isFalse();
    }

    @Test
    void whoIsTrainedSeesTheOwnOccupationInTheOwnChamberOnly() {
        Audience audience = new Audience(Set.of(), Set.of(new Training(CHAMBER, BAKER)));

        assertThat(audience.sees(CHAMBER, BAKER)).isTrue();
        assertThat(audience.sees(CHAMBER, JOINER)).isFalse();
        assertThat(audience.sees(OTHER_CHAMBER, BAKER)).isFalse();
        assertThat(audience.knows(CHAMBER)).isTrue();
        assertThat(audience.knows(OTHER_CHAMBER)).isFalse();
    }

    @Test
    void nobodySeesNothing() {
        assertThat(new Audience(Set.of(), Set.of()).isEmpty()).isTrue();
        assertThat(new Audience(Set.of(CHAMBER), Set.of()).isEmpty()).isFalse();
        assertThat(new Audience(Set.of(), Set.of(new Training(CHAMBER, BAKER))).isEmpty())
                .isFalse();
    }
}
