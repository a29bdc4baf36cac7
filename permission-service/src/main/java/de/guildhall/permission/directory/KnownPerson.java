package de.guildhall.permission.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person of whom identity-service has told. Queries look for its name; {@link NameRepository} writes it. */
@Entity
@Table(name = "persons")
class KnownPerson {

    @Id
    private UUID id;

    private String name;

    private boolean invited;

    private long version;

    protected KnownPerson() {}
}
