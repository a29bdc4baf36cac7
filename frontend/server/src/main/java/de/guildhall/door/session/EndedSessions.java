package de.guildhall.door.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Sessions that were signed out here. Whoever copied a session's cookie holds tokens that are valid until they run out;
 * after that Keycloak refuses new ones. Each replica of the door knows of the sessions that ended through it.
 */
@ApplicationScoped
class EndedSessions {

    /** Longer than access tokens live (realm: accessTokenLifespan, five minutes). */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int MOST = 100_000;

    private final Cache<String, Boolean> ended =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    void onSecurityEvent(@Observes SecurityEvent event) {
        switch (event.getEventType()) {
            case OIDC_LOGOUT_RP_INITIATED, OIDC_BACKCHANNEL_LOGOUT_COMPLETED ->
                ended.put(idOf(event.getSecurityIdentity()), true);
            default -> {
                // Nothing ends.
            }
        }
    }

    boolean contain(SecurityIdentity identity) {
        return ended.getIfPresent(idOf(identity)) != null;
    }

    private static String idOf(SecurityIdentity identity) {
        return ((JsonWebToken) identity.getPrincipal()).getClaim("sid");
    }
}
