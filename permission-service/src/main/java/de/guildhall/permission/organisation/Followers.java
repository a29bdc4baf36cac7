package de.guildhall.permission.organisation;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Whoever acts for a branch because of its head office. Runs in the transaction of the event. */
public interface Followers {

    /** @param headOfficeId at whose gate the transaction stands */
    Uni<Void> attached(Organisation branch, UUID headOfficeId);

    /** @param headOfficeId at whose gate the transaction stands */
    Uni<Void> detached(Organisation branch, UUID headOfficeId);
}
