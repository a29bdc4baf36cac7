package de.guildhall.permission.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final UUID CHAMBER = UUID.randomUUID();

    private final Organisation organisation = new Organisation(UUID.randomUUID(), CHAMBER);

    @Test
    void olderNewsThanKnownChangeNothing() {
        organisation.learn(CHAMBER, "Neuer Name", false, 2);

        organisation.learn(CHAMBER, "Alter Name", true, 1);

        assertThat(organisation.name()).isEqualTo("Neuer Name");
        assertThat(organisation.activated()).isFalse();
    }

    @Test
    void staysActiveWhenNewsFromBeforeTheActivationComeLater() {
        organisation.activate();

        organisation.learn(CHAMBER, "Metallbau Vogt", false, 1);

        assertThat(organisation.activated()).isTrue();
        assertThat(organisation.name()).isEqualTo("Metallbau Vogt");
    }
}
