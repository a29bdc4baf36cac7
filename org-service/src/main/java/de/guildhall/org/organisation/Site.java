package de.guildhall.org.organisation;

import de.guildhall.org.address.Address;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Where an organisation trains; lies in exactly one chamber's district. */
@Entity
@Table(name = "sites")
public class Site {

    @Id
    private UUID id;

    @Column(name = "chamber_id")
    private UUID chamberId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private String name;

    @Embedded
    private Address address;

    protected Site() {}

    Site(UUID id, Organisation organisation, String name, Address address) {
        this.id = id;
        this.chamberId = organisation.chamberId();
        this.organisation = organisation;
        this.name = name;
        this.address = address;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    Address address() {
        return address;
    }
}
