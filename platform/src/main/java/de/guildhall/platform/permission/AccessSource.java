package de.guildhall.platform.permission;

import de.guildhall.platform.caller.ActingFor;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Where access comes from: permission-service itself answers from its database, every other service asks it. */
public interface AccessSource {

    /** @param bearer the person's own token */
    Uni<Access> accessOf(UUID personId, ActingFor actingFor, String bearer);
}
