package de.guildhall.door.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/o/4711/records?week=2026-W47#monday", "/a//b", "/%C3%BC", "/o/login"})
    void placesInThePortalAreKept(String wanted) {
        assertEquals(wanted, LocalPath.of(wanted).value());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/a\r\nSet-Cookie: x=1",
                " /home",
                "/a\\b",
                "\\\\evil.example"
            })
    void everythingElseBecomesTheHomePage(String wanted) {
        assertEquals(LocalPath.HOME, LocalPath.of(wanted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/logout", "/logout?x=1", "/o/../logout", "/%6cogout", "/login?to=/o", "/login/callback"})
    void signingInDoesNotLeadToSigningOutOrInAgain(String wanted) {
        assertEquals(LocalPath.HOME, LocalPath.of(wanted));
    }

    @Test
    void anEndlessAddressBecomesTheHomePage() {
        assertEquals(LocalPath.HOME, LocalPath.of("/" + "a".repeat(5000)));
    }
}
