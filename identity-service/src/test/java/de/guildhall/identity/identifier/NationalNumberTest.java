package de.guildhall.identity.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.platform.testing.Rule;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Rule("ACC-14")
class NationalNumberTest {

    private static final int HIGHEST_PAYLOAD = 999_999_999;

    @Property
    void theCheckDigitsOfABirthBefore2000AreTaken(@ForAll @IntRange(max = HIGHEST_PAYLOAD) int payload) {
        assertThat(NationalNumber.read(number(payload, 97 - payload % 97))).isPresent();
    }

    @Property
    void theCheckDigitsOfABirthFrom2000OnAreTaken(@ForAll @IntRange(max = HIGHEST_PAYLOAD) int payload) {
        assertThat(NationalNumber.read(number(payload, 97 - (int) ((2_000_000_000L + payload) % 97))))
                .isPresent();
    }

    @Property
    void everySingleWrongDigitBeforeTheCheckDigitsIsFound(
            @ForAll @IntRange(max = HIGHEST_PAYLOAD) int payload,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(max = 9) int digit) {
        int check = 97 - payload % 97;
        StringBuilder typed = new StringBuilder(number(payload, check));
        Assume.that(typed.charAt(place) != '0' + digit);
        typed.setCharAt(place, (char) ('0' + digit));
        long wrong = Long.parseLong(typed.substring(0, 9));
        // Its own check digits for the other century may happen to be the same: then nothing can be found.
        Assume.that(97 - (int) ((2_000_000_000L + wrong) % 97) != check);

        assertThat(NationalNumber.read(typed.toString())).isEmpty();
    }

    @Example
    void knownNumbersOfBothCenturiesAreTaken() {
        assertThat(NationalNumber.read("78031412448")).isPresent();
        assertThat(NationalNumber.read("01052124682")).isPresent();
    }

    @Example
    void theCheckDigitsRunFrom01To97() {
        assertThat(NationalNumber.read(number(96, 1))).isPresent();
        assertThat(NationalNumber.read(number(97, 97))).isPresent();
        assertThat(NationalNumber.read(number(97, 0))).isEmpty();
        assertThat(NationalNumber.read(number(96, 98))).isEmpty();
    }

    @Example
    void whatIsNotElevenDigitsIsNone() {
        assertThat(NationalNumber.read("")).isEmpty();
        assertThat(NationalNumber.read("7803141244")).isEmpty();
        assertThat(NationalNumber.read("078031412448")).isEmpty();
        assertThat(NationalNumber.read("78.03.14-124.48")).isEmpty();
        assertThat(NationalNumber.read("7803141244８")).isEmpty();
        assertThatThrownBy(() -> new NationalNumber("78031412449")).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    @Rule("ACC-17")
    void maskedItShowsItsLengthAndTheCheckDigitsOnly() {
        assertThat(new NationalNumber("78031412448").masked()).isEqualTo("•••••••••48");
    }

    @Example
    void itDoesNotShowInALog() {
        assertThat(new NationalNumber("78031412448").toString()).doesNotContain("7803");
    }

    private static String number(int payload, int check) {
        return "%09d%02d".formatted(payload, check);
    }
}
