package de.guildhall.org.look;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** For an hour somebody of a chamber looks beyond it, for a reason that stands beside every look-up (USR-16). */
@Entity
@Table(name = "looks")
public class Look {

    static final Duration LENGTH = Duration.ofHours(1);

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "chamber_id")
    private UUID chamberId;

    private String reason;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected Look() {}

    Look(UUID id, UUID personId, UUID chamberId, String reason, Instant now) {
        this.id = id;
        this.personId = personId;
        this.chamberId = chamberId;
        this.reason = reason;
        this.endsAt = now.plus(LENGTH);
    }

    /** Whether this is the look of that person, acting for that chamber, and not yet over. */
    boolean isOpenFor(UUID person, UUID chamber, Instant now) {
        return personId.equals(person) && chamberId.equals(chamber) && now.isBefore(endsAt);
    }

    UUID id() {
        return id;
    }

    String reason() {
        return reason;
    }

    Instant endsAt() {
        return endsAt;
    }
}
