package de.guildhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailFromOutsideTest {

    @ParameterizedTest
    @ValueSource(strings = {"lena.vogt@example.org", "l+2026@sub.example.org", "büro@müller.example", "o'neill@x"})
    void addressesAreTaken(String address) {
        assertThat(address).matches(EmailFromOutside.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lena",
                "@example.org",
                "lena@",
                "a@b@example.org",
                "\"a b\"@example.org",
                "a b@example.org",
                "a\u200bb@example.org",
                "lena@example.org\nBcc: x@y.z",
                " lena@example.org"
            })
    void whatOnlyLooksLikeOneIsNot(String address) {
        assertThat(address).doesNotMatch(EmailFromOutside.PATTERN);
    }
}
