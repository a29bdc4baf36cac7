package de.guildhall.identity.apprentice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The number by which a chamber knows an apprentice, as its register of training relationships has it. */
@Entity
@Table(name = "apprentice_numbers")
class ApprenticeNumber {

    @Id
    @Column(name = "training_relationship_id")
    private UUID trainingRelationshipId;

    private String number;

    @Column(name = "person_id")
    private UUID personId;

    private long version;

    protected ApprenticeNumber() {}

    ApprenticeNumber(UUID trainingRelationshipId) {
        this.trainingRelationshipId = trainingRelationshipId;
        this.version = -1;
    }

    /** An older state that comes late changes nothing. */
    void learn(String number, UUID personId, long version) {
        if (version > this.version) {
            this.number = number;
            this.personId = personId;
            this.version = version;
        }
    }
}
