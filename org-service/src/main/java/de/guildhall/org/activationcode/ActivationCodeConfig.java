package de.guildhall.org.activationcode;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "guildhall.activation-code")
interface ActivationCodeConfig {

    /** 32 bytes in base64, the same on every replica; without it the hashes of all codes are worthless. */
    String pepper();

    /** 32 bytes in base64, the same on every replica; opens the codes whose letters were not printed yet. */
    String letterKey();

    /** How many codes are hashed at the same time; each takes 19 MiB. */
    @WithDefault("2")
    int hashThreads();
}
