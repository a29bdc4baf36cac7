package de.guildhall.platform.permission;

import de.guildhall.platform.caller.ActingFor;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** Where access comes from: permission-service itself answers from its database, every other service asks it. */
public interface AccessSource {

    /** @param bearer the person's own token */
    Uni<Access> accessOf(UUID personId, ActingFor actingFor, String bearer);

    /** By the clock that {@link Access#decidedAt} is told by; null unless the decisions are made here. */
    default Uni<Instant> now() {
        return Uni.createFrom().nullItem();
    }
}
