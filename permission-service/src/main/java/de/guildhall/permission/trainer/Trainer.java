package de.guildhall.permission.trainer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which person a registered trainer of an organisation is. */
@Entity
@Table(name = "trainers")
class Trainer {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "person_id")
    private UUID personId;

    private long version;

    protected Trainer() {}

    Trainer(UUID id, UUID organisationId) {
        this.id = id;
        this.organisationId = organisationId;
        this.version = -1;
    }

    boolean knows(long version) {
        return version <= this.version;
    }

    /** @return who the trainer was before; null if nobody */
    UUID become(UUID personId, long version) {
        UUID before = this.personId;
        this.personId = personId;
        this.version = version;
        return before;
    }

    UUID id() {
        return id;
    }
}
