package de.guildhall.door.session;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * When a refresh token of Keycloak ends. OpenID Connect calls these tokens opaque, and nothing but the warning before the
 * session's end depends on the answer; for a token that cannot be read there is none.
 */
final class TokenEnd {

    private TokenEnd() {}

    static Optional<Instant> of(String token) {
        String[] parts = token.split("\\.");
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            byte[] claims = Base64.getUrlDecoder().decode(parts[1]);
            return Optional.ofNullable(new JsonObject(Buffer.buffer(claims)).getLong("exp"))
                    .map(Instant::ofEpochSecond);
        } catch (IllegalArgumentException | DecodeException | ClassCastException unreadable) {
            return Optional.empty();
        }
    }
}
