package de.guildhall.permission.grant;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "guildhall.grants")
interface GrantConfig {

    /** How many grants one file holds at most, so that a download has an end. */
    @WithDefault("50000")
    int exported();
}
