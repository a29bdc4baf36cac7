package de.guildhall.platform.probe;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The smallest thing that can be made, changed and told of. */
@Entity
@Table(name = "probes")
class Probe {

    @Id
    private UUID id;

    private String name;

    private int seen;

    protected Probe() {}

    Probe(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    void see() {
        seen++;
    }

    ProbeState state() {
        return new ProbeState(id, name, seen);
    }
}
