package de.guildhall.permission.operator;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.UUID;

@ConfigMapping(prefix = "guildhall.operator")
interface OperatorConfig {

    /** The person who operates the installation; nobody becomes operator if absent. */
    Optional<UUID> personId();
}
