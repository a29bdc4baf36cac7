package de.guildhall.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;

@ConfigMapping(prefix = "guildhall.identity")
public interface IdentityConfig {

    /** How many mails one address gets within {@link #typedMailsWindow()} because somebody typed it in. */
    @WithDefault("5")
    int typedMails();

    @WithDefault("1H")
    Duration typedMailsWindow();

    /** How often queues are looked at in case the database's wake-up got lost. */
    @WithDefault("5S")
    Duration tick();

    /** How long the personal data of a link is kept after the link was made. */
    @WithDefault("30D")
    Duration linksKept();

    /** How many requests may wait for Keycloak at once while each holds a database connection. */
    @WithDefault("8")
    int turnsAtKeycloak();

    /** How many entries of the audit trail one file holds at most, so that a download has an end. */
    @WithDefault("50000")
    int exportedEntries();

    /** How long the names and values of an entry of the audit trail are kept, by the kind of its object (AUD-2). */
    Map<String, Duration> trailKept();

    /** The same for kinds without a period of their own. */
    @WithDefault("3650D")
    Duration trailKeptOtherwise();

    /** After this, Keycloak counts as down for the request that waits. */
    @WithDefault("6S")
    Duration keycloakPatience();

    /** How often Keycloak is asked for new sign-ins. */
    @WithDefault("5S")
    Duration signInTick();

    /** How often it is looked whether a quarter began whose review is still to be made. */
    @WithDefault("1M")
    Duration reviewTick();

    /** Where it is decided on which day a quarter begins; all chambers served lie in one zone. */
    @WithDefault("Europe/Berlin")
    ZoneId timeZone();

    /** Whether this installation has an eID provider. */
    @WithDefault("false")
    boolean eidOffered();

    /** Whether this installation has an address that asks for a certificate. */
    @WithDefault("false")
    boolean certificateOffered();
}
