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
        String domain = "@example.org";
        String longest = "a".repeat(EmailFromOutside.LONGEST - domain.length()) + domain;

        assertThat(new EmailAddress(longest).text()).hasSize(254);
        assertThatThrownBy(() -> new EmailAddress("a" + longest)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever somebody typed at a forgotten password: an address or none, never an error. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "OS-1001", "@", "a@", "İ@example.org", "le na@example.org"})
    void whatIsNoAddressIsNotTakenForOne(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
        assertThat(EmailAddress.parse("İ".repeat(EmailFromOutside.LONGEST - 2) + "@x"))
                .isEmpty();
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
