package de.guildhall.org.activationcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.guildhall.platform.testing.Rule;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Rule("ACC-4")
class SecretCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECK_SYMBOLS = ALPHABET + "*~$=U";

    @Property
    void whatIsPrintedIsReadBack(@ForAll("codes") SecretCode code) {
        assertThat(SecretCode.read(code.printed())).contains(code);
    }

    @Property
    void caseBlanksAndHyphensDoNotMatter(@ForAll("codes") SecretCode code) {
        String sloppy = " " + code.printed().toLowerCase(Locale.ROOT).replace('-', ' ') + " \u2013";
        assertThat(SecretCode.read(sloppy)).contains(code);
    }

    @Property
    void lettersThatLookLikeDigitsAreReadAsDigits(@ForAll("codes") SecretCode code) {
        String misread = code.printed().replace('1', 'l').replace('0', 'o');
        assertThat(SecretCode.read(misread)).contains(code);
        assertThat(SecretCode.read(misread.replace('l', 'I'))).contains(code);
    }

    @Property
    void everySingleWrongCharacterIsFound(
            @ForAll("codes") SecretCode code,
            @ForAll @IntRange(max = SecretCode.LENGTH) int place,
            @ForAll @IntRange(max = 36) int other) {
        StringBuilder typed = new StringBuilder(code.printed().replace("-", ""));
        Assume.that(typed.charAt(place) != CHECK_SYMBOLS.charAt(other));
        typed.setCharAt(place, CHECK_SYMBOLS.charAt(other));
        assertThat(SecretCode.read(typed.toString())).isEmpty();
    }

    @Property
    void twoNeighboursInTheWrongOrderAreFound(
            @ForAll("codes") SecretCode code, @ForAll @IntRange(max = SecretCode.LENGTH - 2) int place) {
        StringBuilder typed = new StringBuilder(code.printed().replace("-", ""));
        char first = typed.charAt(place);
        Assume.that(first != typed.charAt(place + 1));
        typed.setCharAt(place, typed.charAt(place + 1));
        typed.setCharAt(place + 1, first);
        assertThat(SecretCode.read(typed.toString())).isEmpty();
    }

    @Property
    void aMissingOrASuperfluousCharacterIsFound(
            @ForAll("codes") SecretCode code, @ForAll @IntRange(max = SecretCode.LENGTH) int place) {
        String typed = code.printed().replace("-", "");
        assertThat(SecretCode.read(new StringBuilder(typed).deleteCharAt(place).toString()))
                .isEmpty();
        assertThat(SecretCode.read(new StringBuilder(typed).insert(place, '7').toString()))
                .isEmpty();
    }

    @Property
    void anythingElseThatIsTypedIsNoCode(@ForAll String typed) {
        Assume.that(typed.length() < SecretCode.LENGTH);
        assertThat(SecretCode.read(typed)).isEmpty();
    }

    @Example
    void aCodeIsPrintedInGroupsWithItsCheckSymbol() {
        assertThat(new SecretCode("0000000000000000").printed()).isEqualTo("0000-0000-0000-0000-0");
        assertThat(new SecretCode("000000000000000Z").printed()).isEqualTo("0000-0000-0000-000Z-Z");
        assertThat(new SecretCode("0000000000000015").printed()).isEqualTo("0000-0000-0000-0015-0");
        assertThat(new SecretCode("0000000000000010").printed()).isEqualTo("0000-0000-0000-0010-*");
        assertThat(new SecretCode("0000000000000014").printed()).isEqualTo("0000-0000-0000-0014-U");
    }

    @Example
    void drawnCodesUseTheWholeAlphabetAndDoNotRepeat() {
        SecureRandom random = new SecureRandom();
        Set<String> drawn = new HashSet<>();
        Set<Integer> characters = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = SecretCode.random(random).characters();
            drawn.add(code);
            code.chars().forEach(characters::add);
        }
        assertThat(drawn).hasSize(1000);
        assertThat(characters).hasSize(32);
    }

    @Example
    void aCodeDoesNotShowItselfInLogs() {
        assertThat(new SecretCode("0123456789ABCDEF").toString()).doesNotContain("0123");
    }

    @Example
    void nothingButSixteenCharactersOfTheAlphabetIsACode() {
        assertThatThrownBy(() -> new SecretCode("0123456789ABCDE")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SecretCode("0123456789ABCDEU")).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<SecretCode> codes() {
        return Arbitraries.strings()
                .withChars(ALPHABET.toCharArray())
                .ofLength(SecretCode.LENGTH)
                .map(SecretCode::new);
    }
}
