package de.guildhall.org.account;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** The feature whose people get accounts of one kind. */
public interface AccountHolders {

    CauseKind kind();

    /** Runs inside the transaction of the event; an unknown cause changes nothing. */
    Uni<Void> link(UUID causeId, UUID personId, Instant now);

    /** As {@link #link}, for everything the person was linked with. */
    Uni<Void> unlink(UUID personId);

    /**
     * The organisation is taken back from who had opened it at that moment, and with it what they may have given strangers.
     * Runs inside the transaction that takes it back.
     */
    Uni<Void> unlinkSince(UUID organisationId, Instant opened);
}
