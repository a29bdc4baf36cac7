package de.guildhall.identity.trail;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Adds entries to the end of the chain, one after another, whichever replica they came to (AUD-1). */
@ApplicationScoped
class TrailKeeper {

    private final AuditHeadRepository heads;
    private final AuditEntryRepository entries;

    TrailKeeper(AuditHeadRepository heads, AuditEntryRepository entries) {
        this.heads = heads;
        this.entries = entries;
    }

    /** Runs in the transaction that marks the event as taken in. */
    Uni<Void> keep(NotedEntry noted, String service) {
        return heads.lock()
                .flatMap(head -> {
                    AuditEntry entry = new AuditEntry(noted, service, head.value());
                    head.moveTo(entry.head());
                    return entries.persist(entry);
                })
                .replaceWithVoid();
    }
}
