package de.guildhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFromOutsideTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lena",
                "Anna-Lena",
                "Müller-Lüdenscheidt",
                "O'Neill",
                "d’Artagnan",
                "J. R.",
                "Dr. Anna",
                "José María",
                "Łukasz",
                "Nguyễn",
                "李",
                "Ḥasan",
                "de la Cruz",
                "H.-P."
            })
    void namesOfPeopleAreNames(String name) {
        assertThat(name).matches(NameFromOutside.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.com", "http://evil.com", "Buy now!", "<b>Lena</b>", "Lena\nVogt", "a@b.de", "{x}", "'", "-"
            })
    void whatAMailProgramCouldTurnIntoALinkIsNoName(String name) {
        assertThat(name).doesNotMatch(NameFromOutside.PATTERN);
    }

    /** Java's expressions may need a frame of the stack for each letter. */
    @Test
    void anEndlessNameIsRefusedAndNothingElseHappens() {
        assertThat("a".repeat(1_000_000).matches(NameFromOutside.PATTERN)).isFalse();
    }
}
