package de.guildhall.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.platform.testing.Rule;
import de.guildhall.platform.web.EmailFromOutside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void spellingsOfOneAddressAreOneAddress() {
        assertThat(new EmailAddress(" Lena.Vogt@Example.ORG ")).isEqualTo(new EmailAddress("lena.vogt@example.org"));
    }

    @Test
    void anAccentIsTheSameHoweverItIsTyped() {
        assertThat(new EmailAddress("bu\u0308ro@example.org")).isEqualTo(new EmailAddress("b\u00fcro@example.org"));
    }

    @Test
    @Rule("ACC-1")
    void whatOnlyLooksTheSameIsAnotherAddress() {
        EmailAddress lena = new EmailAddress("lena@example.org");

        assertThat(new EmailAddress("l\u0435na@example.org")).isNotEqualTo(lena);
        assertThat(new EmailAddress("lena@ex\u0430mple.org")).isNotEqualTo(lena);
        assertThat(new EmailAddress("lena+2026@example.org")).isNotEqualTo(lena);
        assertThat(new EmailAddress("l.ena@example.org")).isNotEqualTo(lena);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lena", "@example.org", "lena@", "le na@example.org", "lena@example.org\nBcc: x@y.z"})
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressHasAtMost254Characters() {
        String domain = ".example.org";
        String longest = "a@" + "b".repeat(EmailFromOutside.LONGEST - 2 - domain.length()) + domain;

        assertThat(new EmailAddress(longest).text()).hasSize(254);
        assertThatThrownBy(() -> new EmailAddress(longest + "g")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Letters that get longer, alone or with the sign after them, must not carry an address over the limit. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0344", "\u01d6\u031b", "\ufb2c", "\u0130"})
    void anAddressIsWithinTheLimitInTheFormThatIsStored(String growing) {
        String domain = "example.org";
        String filled = growing.repeat((EmailFromOutside.LONGEST - domain.length() - 3) / growing.length());

        assertThat(EmailAddress.parse("a@" + filled + "." + domain)).isEmpty();
        assertThat(EmailAddress.parse("a@" + growing + "." + domain)).isPresent();
        assertThat(EmailAddress.parse("a" + growing.repeat(63 / growing.length()) + "@" + domain))
                .isEmpty();
    }

    @Test
    void atMost64CharactersStandBeforeTheAt() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
    }

    /** Whatever somebody typed at a forgotten password: an address or none, never an error. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "OS-1001", "@", "a@", "le na@example.org"})
    void whatIsNoAddressIsNotTakenForOne(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void whatIsAnAddressIsTakenForItInItsOneForm() {
        assertThat(EmailAddress.parse(" Lena@Example.ORG ")).contains(new EmailAddress("lena@example.org"));
    }

    @Test
    void anAddressDoesNotShowInALog() {
        assertThat(new EmailAddress("lena.vogt@example.org").toString()).doesNotContain("lena");
    }
}
