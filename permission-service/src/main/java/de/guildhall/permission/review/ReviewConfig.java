package de.guildhall.permission.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

@ConfigMapping(prefix = "guildhall.review")
interface ReviewConfig {

    /** After how many months grants are looked at again where the chamber says nothing else. */
    @WithDefault("12")
    int months();

    /** Where it is decided on which day a grant is due; all chambers served lie in one zone. */
    @WithDefault("Europe/Berlin")
    ZoneId timeZone();
}
