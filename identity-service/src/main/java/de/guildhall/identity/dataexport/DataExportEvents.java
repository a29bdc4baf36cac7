package de.guildhall.identity.dataexport;

import de.guildhall.identity.person.Language;
import de.guildhall.platform.outbox.DomainEvent;
import java.util.UUID;

/** What the service tells about exports: every service answers the request, and the person hears that it is ready. */
final class DataExportEvents {

    static final String TOPIC = "identity.data-export";

    private DataExportEvents() {}

    static DomainEvent requested(DataExport export) {
        return event("requested", export);
    }

    static DomainEvent ready(DataExport export) {
        return event("ready", export);
    }

    private static DomainEvent event(String fact, DataExport export) {
        return new DomainEvent(
                TOPIC,
                TOPIC + "." + fact,
                export.personId(),
                new ExportState(export.id(), export.personId(), export.language()));
    }

    record ExportState(UUID exportId, UUID personId, Language language) {}
}
