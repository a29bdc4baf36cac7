package de.guildhall.permission.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final UUID CHAMBER = UUID.randomUUID();
    private static final Instant END = Instant.parse("2029-12-31T23:00:00Z");

    private final Organisation organisation = new Organisation(UUID.randomUUID(), CHAMBER);

    @Test
    void olderNewsThanKnownChangeNothing() {
        organisation.learn(CHAMBER, "4711", "Neuer Name", false, END, null, 2);

        organisation.learn(CHAMBER, "4711", "Alter Name", true, null, null, 1);

        assertThat(organisation.name()).isEqualTo("Neuer Name");
        assertThat(organisation.activated()).isFalse();
        assertThat(organisation.usableUntil()).isEqualTo(END);
    }

    @Test
    @Rule("ACC-4")
    void laterNewsMayTakeTheEndOfUseAway() {
        organisation.learn(CHAMBER, "4711", "Metallbau Vogt", true, END, null, 1);

        organisation.learn(CHAMBER, "4711", "Metallbau Vogt", true, null, null, 2);

        assertThat(organisation.usableUntil()).isNull();
    }

    @Test
    @Rule("ACC-5")
    void nobodyActsForItFromTheMomentItsActivationIsTakenBackUntilTheNextOne() {
        organisation.learn(CHAMBER, "4711", "Metallbau Vogt", true, null, null, 2);

        organisation.takeBackActivation(END, 3);

        assertThat(organisation.activated()).isFalse();
        assertThat(organisation.usableUntil()).isEqualTo(END);

        organisation.learn(CHAMBER, "4711", "Metallbau Vogt", false, END, null, 3);
        assertThat(organisation.activated()).isFalse();
        organisation.learn(CHAMBER, "4711", "Metallbau Vogt", true, null, null, 4);
        assertThat(organisation.activated()).isTrue();
        assertThat(organisation.usableUntil()).isNull();
    }

    @Test
    @Rule("ACC-5")
    void newsOfTakingBackThatCameLaterThanTheNextActivationChangeNothing() {
        organisation.learn(CHAMBER, "4711", "Metallbau Vogt", true, null, null, 4);

        organisation.takeBackActivation(END, 3);

        assertThat(organisation.activated()).isTrue();
        assertThat(organisation.usableUntil()).isNull();
    }

    @Test
    @Rule({"ACC-7", "ACC-4"})
    void onlyAChangeOfTheHeadOfficeOrOfTheEndOfUseLetsOthersActForIt() {
        UUID headOffice = UUID.randomUUID();

        assertThat(organisation.learn(CHAMBER, "4711", "Metallbau Vogt", true, null, null, 1))
                .isFalse();
        assertThat(organisation.learn(CHAMBER, "4711", "Metallbau Vogt", true, null, headOffice, 2))
                .isTrue();
        assertThat(organisation.learn(CHAMBER, "4711", "Vogt Metallbau", true, null, headOffice, 3))
                .isFalse();
        assertThat(organisation.learn(CHAMBER, "4711", "Vogt Metallbau", true, END, headOffice, 4))
                .isTrue();
        assertThat(organisation.learn(CHAMBER, "4711", "Metallbau Vogt", true, null, null, 1))
                .isFalse();
    }

    @Test
    void staysActiveWhenNewsFromBeforeTheActivationComeLater() {
        organisation.activate();

        organisation.learn(CHAMBER, "4711", "Metallbau Vogt", false, null, null, 1);

        assertThat(organisation.activated()).isTrue();
        assertThat(organisation.name()).isEqualTo("Metallbau Vogt");
    }
}
