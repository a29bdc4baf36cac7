package de.guildhall.exam.audience;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which chamber an organisation belongs to. */
@Entity
@Table(name = "organisations")
class Organisation {

    @Id
    private UUID id;

    @Column(name = "chamber_id")
    private UUID chamberId;

    private long version;

    protected Organisation() {}

    Organisation(UUID id) {
        this.id = id;
        this.version = -1;
    }

    /** Older news than known changes nothing. */
    void learn(UUID chamberId, long version) {
        if (version > this.version) {
            this.chamberId = chamberId;
            this.version = version;
        }
    }

    UUID chamberId() {
        return chamberId;
    }
}
