package de.guildhall.trainingrecord.supervisor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An apprentice sends weeks of a book to a supervisor, under the name by which the apprentice knows them. */
@Entity
@Table(name = "supervisions")
public class Supervision {

    @Id
    private UUID id;

    @Column(name = "book_id")
    private UUID bookId;

    @Column(name = "supervisor_id")
    private UUID supervisorId;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "introduced_by")
    private UUID introducedBy;

    @Column(name = "introduced_at")
    private Instant introducedAt;

    /** Of what was told of it. */
    private long version;

    /** Whether it was told that somebody decides. */
    @Column(name = "decider_told")
    private boolean deciderTold;

    protected Supervision() {}

    Supervision(UUID bookId, UUID supervisorId, NamedSupervisor named, UUID introducedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.bookId = bookId;
        this.supervisorId = supervisorId;
        this.givenName = named.givenName().strip();
        this.familyName = named.familyName().strip();
        this.introducedBy = introducedBy;
        this.introducedAt = now;
    }

    /** Every telling has a number of its own; whoever holds the row's lock counts on. */
    long nextVersion() {
        version++;
        return version;
    }

    /** Whether this is the first telling that somebody decides: only that one reaches the trainer (ACC-10). */
    boolean isFirstTellingOf(UUID decider) {
        boolean first = decider != null && !deciderTold;
        deciderTold |= first;
        return first;
    }

    public UUID id() {
        return id;
    }

    public UUID bookId() {
        return bookId;
    }

    public UUID supervisorId() {
        return supervisorId;
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
