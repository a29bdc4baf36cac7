package de.guildhall.permission.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** After how many months a chamber wants grants looked at again, its own and its organisations'. */
@Entity
@Table(name = "review_policies")
class ReviewPolicy {

    @Id
    @Column(name = "chamber_id")
    private UUID chamberId;

    private int months;

    @Version
    private long version;

    protected ReviewPolicy() {}

    ReviewPolicy(UUID chamberId, int months) {
        this.chamberId = chamberId;
        this.months = months;
    }

    void change(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    long version() {
        return version;
    }
}
