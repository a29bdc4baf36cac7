package de.guildhall.identity.terms;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.identity.terms.TermsText.Block;
import de.guildhall.platform.testing.Rule;
import org.junit.jupiter.api.Test;

@Rule("ACC-15")
class TermsTextTest {

    @Test
    void paragraphsAreSetApartByEmptyLinesAndHeadingsByTheirSign() {
        assertThat(TermsText.of("# 1. Wofür\n\nFür die Ausbildung.\nNur dafür.\n \n\n# 2. Wer\n\nWer#auch immer.")
                        .blocks())
                .containsExactly(
                        new Block(true, "1. Wofür"),
                        new Block(false, "Für die Ausbildung.\nNur dafür."),
                        new Block(true, "2. Wer"),
                        new Block(false, "Wer#auch immer."));
    }

    @Test
    void theSameTextHasTheSameHashHoweverItsLinesEnd() {
        assertThat(TermsText.of("  # A\r\n\r\nB\r\n").hash())
                .isEqualTo(TermsText.of("# A\n\nB").hash())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(TermsText.of("# A\n\nC").hash());
    }

    @Test
    void theHashIsTheSha256OfTheText() {
        assertThat(TermsText.of("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
