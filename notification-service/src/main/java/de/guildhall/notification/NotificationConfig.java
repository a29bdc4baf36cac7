package de.guildhall.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;

@ConfigMapping(prefix = "guildhall.notification")
public interface NotificationConfig {

    /** Where the links of the mails lead. */
    URI portal();

    /** In which time zone mails name a time of day. */
    @WithDefault("Europe/Berlin")
    ZoneId zone();

    /** How often the sender looks for mails to try again; of a new one the database tells it. */
    @WithDefault("5S")
    Duration tick();

    /** How long a mail is tried before it counts as failed. */
    @WithDefault("3D")
    Duration giveUpAfter();

    /** How long the mail server may take for one mail. */
    @WithDefault("30S")
    Duration patience();
}
