package de.guildhall.permission.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody decides what one apprentice sends them, as training-record-service told it last. */
@Entity
@Table(name = "supervisions")
class Supervision {

    /**
     * Who decides, and until when.
     *
     * @param personId null while nobody does
     */
    record Term(UUID personId, Instant endsAt) {}

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "ends_at")
    private Instant endsAt;

    private long version;

    protected Supervision() {}

    /** Of which only the end is known: the row is written before the rest is taken over. */
    Supervision(UUID id, Instant endsAt) {
        this.id = id;
        this.endsAt = endsAt;
        this.version = -1;
    }

    boolean knows(long version) {
        return version <= this.version;
    }

    /** @return how it was before */
    Term become(Term term, long version) {
        Term before = new Term(personId, endsAt);
        personId = term.personId();
        endsAt = term.endsAt();
        this.version = version;
        return before;
    }
}
