package de.guildhall.permission.trainingrelationship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which persons a training relationship joins, as far as they have accounts. */
@Entity
@Table(name = "training_relationships")
class TrainingRelationship {

    /** Null where there is no account yet. */
    record Parties(UUID apprentice, UUID trainer) {}

    @Id
    private UUID id;

    @Column(name = "apprentice_person_id")
    private UUID apprenticePersonId;

    @Column(name = "trainer_person_id")
    private UUID trainerPersonId;

    private long version;

    protected TrainingRelationship() {}

    TrainingRelationship(UUID id) {
        this.id = id;
        this.version = -1;
    }

    boolean knows(long version) {
        return version <= this.version;
    }

    /** @return who they were before */
    Parties join(Parties parties, long version) {
        Parties before = new Parties(apprenticePersonId, trainerPersonId);
        apprenticePersonId = parties.apprentice();
        trainerPersonId = parties.trainer();
        this.version = version;
        return before;
    }
}
