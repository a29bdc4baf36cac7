package de.guildhall.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "guildhall.identity")
public interface IdentityConfig {

    /** How many mails one address gets within {@link #registrationWindow()} because somebody typed it in. */
    @WithDefault("5")
    int registrationMails();

    @WithDefault("1H")
    Duration registrationWindow();

    /** How long the personal data of a link is kept after the link was made. */
    @WithDefault("30D")
    Duration linksKept();

    /** How many confirmations may wait for Keycloak at once; each holds a database connection meanwhile. */
    @WithDefault("8")
    int confirmationsAtOnce();

    /** After this, Keycloak counts as down for the request that waits. */
    @WithDefault("6S")
    Duration keycloakPatience();
}
