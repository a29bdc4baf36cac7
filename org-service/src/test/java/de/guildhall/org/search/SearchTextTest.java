package de.guildhall.org.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(SearchText.of("Müller", "Genève")).isEqualTo("muller geneve");
        assertThat(SearchText.of("Groß & Söhne", null, "A-17")).isEqualTo("gross & sohne a-17");
    }

    @Test
    void aSearchWordIsFoundAnywhere() {
        assertThat(SearchText.pattern(" Müll ")).isEqualTo("%mull%");
    }

    @Test
    void signsOfThePatternLanguageAreOrdinaryCharacters() {
        assertThat(SearchText.pattern("100%_!")).isEqualTo("%100!%!_!!%");
    }

    @Test
    void nothingIsSearchedForWithoutAWord() {
        assertThat(SearchText.pattern(null)).isNull();
        assertThat(SearchText.pattern("  ")).isNull();
    }
}
