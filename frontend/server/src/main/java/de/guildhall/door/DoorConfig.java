package de.guildhall.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

@ConfigMapping(prefix = "guildhall.door")
public interface DoorConfig {

    /** The one origin that people see, without a path. */
    URI portalUrl();

    /** Where Keycloak is reached directly, with its relative path. */
    URI keycloakUrl();

    /** Where Keycloak asks for a personal certificate, if it does anywhere: scheme, host and port. */
    Optional<URI> certificateUrl();

    /** The service behind each {@code /api/<name>/}, by that name. */
    Map<String, URI> service();

    /** Folder of the built app. */
    Path appDirectory();

    /** Policy of the app's own pages; a changed style of a widget library needs a changed hash here. */
    String contentSecurityPolicy();

    Operator operator();

    /** Who runs this installation: what the law wants every page to lead to, and who answers. */
    interface Operator {

        String name();

        /** Address for reports of barriers (BITV 2.0, section 7). */
        String accessibilityContact();

        /** Address for questions about personal data (GDPR, article 13). */
        String privacyContact();

        /** The operator's legal notice (DDG, section 5), usually on their own site. */
        Optional<URI> imprint();
    }

    Strangers strangers();

    /** How much may be sent from one network without a session; generous, since a whole school may share an address. */
    interface Strangers {

        @WithDefault("300")
        int requests();

        @WithDefault("10M")
        Duration within();
    }

    Upstream upstream();

    interface Upstream {

        @WithDefault("2s")
        Duration connectTimeout();

        /** How long a service may stay silent before the request counts as lost. */
        @WithDefault("30s")
        Duration idleTimeout();

        /** How long a caller may take to send a body. */
        @WithDefault("10s")
        Duration bodyTimeout();

        /** What Retry-After says while a service is away. */
        @WithDefault("5s")
        Duration retryAfter();
    }

    /** What a browser sends as Origin when the portal's own pages ask. */
    default String origin() {
        return portalUrl().getScheme() + "://" + portalUrl().getAuthority();
    }

    default boolean https() {
        return "https".equals(portalUrl().getScheme());
    }
}
