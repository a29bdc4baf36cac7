package de.guildhall.door.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenEndTest {

    @Test
    void theEndIsReadFromAToken() {
        assertEquals(Optional.of(Instant.parse("2026-11-21T10:00:00Z")), TokenEnd.of(token("{\"exp\":1795255200}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"exp\":\"soon\"}", "[]", "no json"})
    void aTokenWithoutAReadableEndHasNone(String claims) {
        assertEquals(Optional.empty(), TokenEnd.of(token(claims)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "opaque", "a.b", "a.%%%.c"})
    void anOpaqueTokenHasNone(String token) {
        assertEquals(Optional.empty(), TokenEnd.of(token));
    }

    private static String token(String claims) {
        return "e30." + Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".sig";
    }
}
