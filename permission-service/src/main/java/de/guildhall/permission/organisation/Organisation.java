package de.guildhall.permission.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What this service knows of an organisation. Its row is the gate for changes of its administrators. */
@Entity
@Table(name = "organisations")
public class Organisation {

    private static final long UNKNOWN = -1;

    @Id
    private UUID id;

    @Column(name = "chamber_id")
    private UUID chamberId;

    @Column(name = "company_number")
    private String companyNumber;

    private String name;

    private boolean activated;

    @Column(name = "usable_until")
    private Instant usableUntil;

    @Column(name = "head_office_id")
    private UUID headOfficeId;

    private long version;

    protected Organisation() {}

    Organisation(UUID id, UUID chamberId) {
        this.id = id;
        this.chamberId = chamberId;
        this.version = UNKNOWN;
    }

    /**
     * Older news than known changes nothing. The news of the activation itself may have come before the first of the
     * organisation: that one tells how it was before.
     *
     * @return whether others may act for it than before, or from it
     */
    boolean learn(
            UUID chamberId,
            String companyNumber,
            String name,
            boolean activated,
            Instant usableUntil,
            UUID headOfficeId,
            long version) {
        if (version <= this.version) {
            return false;
        }
        boolean represented =
                Objects.equals(this.headOfficeId, headOfficeId) && Objects.equals(this.usableUntil, usableUntil);
        this.chamberId = chamberId;
        this.companyNumber = companyNumber;
        this.name = name;
        this.activated = activated || isUnknown() && this.activated;
        this.usableUntil = usableUntil;
        this.headOfficeId = headOfficeId;
        this.version = version;
        return !represented;
    }

    void activate() {
        activated = true;
    }

    /**
     * Nobody acts for it any more, until it is activated again (ACC-5), which may have happened.
     *
     * @param version of the organisation when it was taken back
     */
    void takeBackActivation(Instant now, long version) {
        if (version > this.version) {
            activated = false;
            usableUntil = now;
        }
    }

    private boolean isUnknown() {
        return version == UNKNOWN;
    }

    public UUID id() {
        return id;
    }

    public UUID chamberId() {
        return chamberId;
    }

    /** Null as long as only its activation is known. */
    public String name() {
        return name;
    }

    /** From this moment on nobody may act for the organisation; null without end (ACC-4). */
    Instant usableUntil() {
        return usableUntil;
    }

    /** Whose administrators administer this organisation, too; null without one (ACC-7). */
    public UUID headOfficeId() {
        return headOfficeId;
    }

    public boolean activated() {
        return activated;
    }
}
