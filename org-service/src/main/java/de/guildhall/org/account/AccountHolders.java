package de.guildhall.org.account;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** The feature whose people get accounts of one kind. */
public interface AccountHolders {

    CauseKind kind();

    /** Runs inside the transaction of the event; an unknown cause changes nothing. */
    Uni<Void> link(UUID causeId, UUID personId);

    /** As {@link #link}, for everything the person was linked with. */
    Uni<Void> unlink(UUID personId);
}
