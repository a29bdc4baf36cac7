package de.guildhall.exam.audience;

import de.guildhall.exam.audience.Audience.Training;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** In which occupation, and under which chamber, somebody is trained. */
@Entity
@Table(name = "training_relationships")
class TrainingRelationship {

    @Id
    private UUID id;

    @Column(name = "chamber_id")
    private UUID chamberId;

    @Column(name = "occupation_id")
    private UUID occupationId;

    private long version;

    protected TrainingRelationship() {}

    TrainingRelationship(UUID id) {
        this.id = id;
        this.version = -1;
    }

    /** Older news than known changes nothing. */
    void learn(Training training, long version) {
        if (version > this.version) {
            this.chamberId = training.chamberId();
            this.occupationId = training.occupationId();
            this.version = version;
        }
    }

    Training training() {
        return new Training(chamberId, occupationId);
    }
}
