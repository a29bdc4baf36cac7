package de.guildhall.audit.chain;

import de.guildhall.audit.chain.ChainedEntry.SealedText;
import java.time.Instant;
import java.util.UUID;

final class Entries {

    private Entries() {}

    static ChainedEntry entry(String label) {
        return new ChainedEntry(
                new UUID(1, 2),
                Instant.parse("2026-11-21T08:00:00.123456Z"),
                "org-service",
                "client:portal",
                new UUID(3, 4),
                SealedText.of("Jan Brinkmann"),
                "self",
                "org.activation-code.issue",
                "activation-code",
                new UUID(5, 6),
                SealedText.of(label),
                null,
                new UUID(7, 8),
                null,
                SealedText.of(null),
                SealedText.of("{\"deadline\":\"2026-12-12\"}"));
    }

    /** With a label that is another than was sealed. */
    static ChainedEntry relabelled(ChainedEntry entry, SealedText label) {
        return new ChainedEntry(
                entry.entryId(),
                entry.at(),
                entry.service(),
                entry.source(),
                entry.personId(),
                entry.personName(),
                entry.actingFor(),
                entry.action(),
                entry.objectKind(),
                entry.objectId(),
                label,
                entry.subjectPersonId(),
                entry.organisationId(),
                entry.chamberId(),
                entry.before(),
                entry.after());
    }
}
