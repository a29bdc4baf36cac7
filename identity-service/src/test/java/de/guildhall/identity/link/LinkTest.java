package de.guildhall.identity.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.identity.person.EmailAddress;
import de.guildhall.identity.person.Language;
import de.guildhall.identity.person.PersonName;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.testing.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LinkTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Set<Purpose> ALL = EnumSet.allOf(Purpose.class);
    private static final Addressee LENA = new Addressee(
            UUID.randomUUID(), new EmailAddress("lena.vogt@example.org"), new PersonName("Lena", "Vogt"), Language.DE);

    @ParameterizedTest
    @CsvSource({
        "CONFIRM_REGISTRATION, PT24H",
        "INVITATION, P21D",
        "NEW_PASSWORD, PT30M",
        "CONFIRM_OLD_EMAIL, PT30M",
        "CONFIRM_NEW_EMAIL, PT30M"
    })
    @Rule({"ACC-1", "ACC-13"})
    void aLinkWorksUntilTheMomentItExpires(Purpose purpose, Duration validity) {
        Link inTime = new Link(purpose, LENA, Token.random(), NOW);
        Link late = new Link(purpose, LENA, Token.random(), NOW);

        assertThatCode(() -> inTime.use(ALL, NOW.plus(validity).minusNanos(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> late.use(ALL, NOW.plus(validity)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(LinkProblem.INVALID));
    }

    @Test
    void aLinkWorksOnce() {
        Link link = new Link(Purpose.INVITATION, LENA, Token.random(), NOW);
        link.use(ALL, NOW);

        assertThatThrownBy(() -> link.use(ALL, NOW)).isInstanceOf(ProblemException.class);
    }

    /** A link for an address must not open an account, nor an old invitation set a new password. */
    @ParameterizedTest
    @EnumSource(
            names = {"CONFIRM_REGISTRATION", "INVITATION", "NEW_PASSWORD", "CONFIRM_OLD_EMAIL", "CONFIRM_NEW_EMAIL"})
    void aLinkOpensNothingButWhatItIsFor(Purpose purpose) {
        Link link = new Link(purpose, LENA, Token.random(), NOW);

        assertThatThrownBy(() -> link.use(EnumSet.complementOf(EnumSet.of(purpose)), NOW))
                .isInstanceOf(ProblemException.class);
        assertThatCode(() -> link.use(EnumSet.of(purpose), NOW)).doesNotThrowAnyException();
    }

    @Test
    void aTokenHas256RandomBitsInAFormThatFitsAnAddress() {
        assertThat(Token.random().text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(Token.random()).isNotEqualTo(Token.random());
    }

    @Test
    void aTokenIsStoredAsItsHash() {
        Token token = new Token("abc");

        assertThat(token.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(token.toString()).doesNotContain("abc");
    }
}
