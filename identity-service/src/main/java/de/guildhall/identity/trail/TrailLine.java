package de.guildhall.identity.trail;

import de.guildhall.identity.person.Person;
import de.guildhall.platform.web.Cursor;

/** An entry with the person as it is called today; null if it is no person of ours, a partner's system say. */
record TrailLine(AuditEntry entry, Person actor) {

    Cursor cursor() {
        return Cursor.of(entry.occurredAt(), entry.entryId());
    }

    /** The token of a signed-in person carries no name; what the entry has is the client then. */
    String actorName() {
        return actor == null ? entry.personName() : actor.name().full();
    }
}
