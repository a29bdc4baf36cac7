package de.guildhall.permission.chamber;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What this service knows of a chamber. */
@Entity
@Table(name = "chambers")
public class Chamber {

    @Id
    private UUID id;

    private String name;

    private long version;

    protected Chamber() {}

    Chamber(UUID id) {
        this.id = id;
        this.version = -1;
    }

    /** Older news than known changes nothing. */
    void learn(String name, long version) {
        if (version > this.version) {
            this.name = name;
            this.version = version;
        }
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}
