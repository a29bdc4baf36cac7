package de.guildhall.identity.trail;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.audit.chain.ChainedEntry;
import de.guildhall.audit.chain.ChainedEntry.SealedText;
import de.guildhall.audit.chain.Head;
import de.guildhall.audit.chain.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Who did what, when, for whom, on which object, with before and after (AUD-1). Written once, at the end of the
 * chain, and never changed. */
@Entity
@Table(name = "audit_entries")
class AuditEntry {

    @Id
    @Column(name = "entry_id")
    private UUID entryId;

    @Column(name = "at")
    private Instant occurredAt;

    private String service;

    /** Null in entries of before it was noted. */
    private String source;

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

    /** Whose data it is about, if it is about a person's. */
    @Column(name = "subject_person_id")
    private UUID subjectPersonId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "chamber_id")
    private UUID chamberId;

    /** Kept as the text that came: what shall prove something later must not be rewritten. */
    @Column(name = "before_state")
    private String before;

    @Column(name = "after_state")
    private String after;

    /** The place in the chain, without gaps over all entries. */
    private long number;

    private byte[] hash;

    @Column(name = "person_name_seal")
    private byte[] personNameSeal;

    @Column(name = "label_seal")
    private byte[] labelSeal;

    @Column(name = "before_state_seal")
    private byte[] beforeSeal;

    @Column(name = "after_state_seal")
    private byte[] afterSeal;

    protected AuditEntry() {}

    AuditEntry(NotedEntry noted, String service, Head previous) {
        this.entryId = noted.entryId();
        // The database rounds what is finer, and the chain would not hold.
        this.occurredAt = noted.at().truncatedTo(ChronoUnit.MICROS);
        this.service = service;
        this.source = noted.source();
        this.personId = noted.personId();
        this.personName = noted.personName();
        this.actingFor = noted.actingFor();
        this.action = noted.action();
        this.objectKind = noted.objectKind();
        this.objectId = noted.objectId();
        this.label = noted.label();
        this.subjectPersonId = noted.subjectPersonId();
        this.organisationId = noted.organisationId();
        this.chamberId = noted.chamberId();
        this.before = text(noted.before());
        this.after = text(noted.after());
        this.personNameSeal = Seal.of(personName);
        this.labelSeal = Seal.of(label);
        this.beforeSeal = Seal.of(before);
        this.afterSeal = Seal.of(after);
        Head head = previous.followedBy(chained());
        this.number = head.number();
        this.hash = head.hash();
    }

    private ChainedEntry chained() {
        return new ChainedEntry(
                entryId,
                occurredAt,
                service,
                source,
                personId,
                new SealedText(personName, personNameSeal),
                actingFor,
                action,
                objectKind,
                objectId,
                new SealedText(label, labelSeal),
                subjectPersonId,
                organisationId,
                chamberId,
                new SealedText(before, beforeSeal),
                new SealedText(after, afterSeal));
    }

    private static String text(JsonNode state) {
        return state == null || state.isNull() ? null : state.toString();
    }

    /** The chain's head with this entry at its end. */
    Head head() {
        return new Head(number, hash);
    }

    /** Whether values went because their time was over. */
    boolean isErased() {
        return chained().isErased();
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

    String source() {
        return source;
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
