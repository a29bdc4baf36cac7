package de.guildhall.identity.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.platform.testing.Rule;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

@Rule("ACC-14")
class CertificateNumberTest {

    @Property
    void twentyDigitsAreANumber(@ForAll @NumericChars @StringLength(20) String digits) {
        assertThat(CertificateNumber.read(digits)).contains(new CertificateNumber(digits));
    }

    @Property
    void fewerOrMoreDigitsAreNone(
            @ForAll @NumericChars @StringLength(max = 19) String fewer,
            @ForAll @NumericChars @StringLength(min = 21, max = 50) String more) {
        assertThat(CertificateNumber.read(fewer)).isEmpty();
        assertThat(CertificateNumber.read(more)).isEmpty();
    }

    @Example
    void otherCharactersAreNone() {
        assertThat(CertificateNumber.read("5261047883902017446A")).isEmpty();
        assertThat(CertificateNumber.read("5261047883902017446 ")).isEmpty();
        assertThat(CertificateNumber.read("5261047883902017446\n")).isEmpty();
        assertThatThrownBy(() -> new CertificateNumber("5261")).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    @Rule("ACC-17")
    void maskedItShowsItsLengthAndTheLastTwoDigitsOnly() {
        assertThat(new CertificateNumber("52610478839020174465").masked()).isEqualTo("••••••••••••••••••65");
    }

    @Example
    void itDoesNotShowInALog() {
        assertThat(new CertificateNumber("52610478839020174465").toString()).doesNotContain("5261");
    }
}
