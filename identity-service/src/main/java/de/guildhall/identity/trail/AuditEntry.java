package de.guildhall.identity.trail;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who did what, when, for whom, on which object, with before and after (AUD-1). Written once, never changed. */
@Entity
@Table(name = "audit_entries")
class AuditEntry {

    @Id
    @Column(name = "entry_id")
    private UUID entryId;

    @Column(name = "at")
    private Instant occurredAt;

    private String service;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "acting_for")
    private String actingFor;

    private String action;

    @Column(name = "object_kind")
    private String objectKind;

    @Column(name = "object_id")
    private UUID objectId;

    private String label;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "chamber_id")
    private UUID chamberId;

    /** Kept as the text that came: what shall prove something later must not be rewritten. */
    @Column(name = "before_state")
    private String before;

    @Column(name = "after_state")
    private String after;

    protected AuditEntry() {}

    AuditEntry(NotedEntry noted, String service) {
        this.entryId = noted.entryId();
        this.occurredAt = noted.at();
        this.service = service;
        this.personId = noted.personId();
        this.personName = noted.personName();
        this.actingFor = noted.actingFor();
        this.action = noted.action();
        this.objectKind = noted.objectKind();
        this.objectId = noted.objectId();
        this.label = noted.label();
        this.organisationId = noted.organisationId();
        this.chamberId = noted.chamberId();
        this.before = text(noted.before());
        this.after = text(noted.after());
    }

    private static String text(JsonNode state) {
        return state == null || state.isNull() ? null : state.toString();
    }

    UUID entryId() {
        return entryId;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    String service() {
        return service;
    }

    UUID personId() {
        return personId;
    }

    String personName() {
        return personName;
    }

    String actingFor() {
        return actingFor;
    }

    String action() {
        return action;
    }

    String objectKind() {
        return objectKind;
    }

    UUID objectId() {
        return objectId;
    }

    String label() {
        return label;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }
}
