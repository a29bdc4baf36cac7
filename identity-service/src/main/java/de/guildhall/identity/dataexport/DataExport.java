package de.guildhall.identity.dataexport;

import de.guildhall.identity.person.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody asked for all that is known about them: collected from every service, then theirs to fetch for some days. */
@Entity
@Table(name = "data_exports")
class DataExport {

    /** Whoever needs it more often may wait: to collect it is work for every service. */
    static final Duration PAUSE = Duration.ofDays(1);

    /** How long it may take, and how long the file stays then. */
    static final Duration KEPT = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private DataExportState state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Version
    private int version;

    protected DataExport() {}

    DataExport(UUID personId, Language language, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.language = language;
        this.state = DataExportState.ASKED;
        this.askedAt = now;
        this.expiresAt = now.plus(KEPT);
    }

    void ready(Instant now) {
        state = DataExportState.READY;
        readyAt = now;
        expiresAt = now.plus(KEPT);
    }

    boolean isRunning() {
        return state == DataExportState.ASKED;
    }

    boolean isReady(Instant now) {
        return state == DataExportState.READY && now.isBefore(expiresAt);
    }

    /** When the person may ask for another one. */
    Instant nextFrom() {
        return askedAt.plus(PAUSE);
    }

    /** A file whose time is over is not fetched any more, even if nobody has removed it yet. */
    DataExportState state(Instant now) {
        return now.isBefore(expiresAt) ? state : DataExportState.EXPIRED;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    Language language() {
        return language;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant readyAt() {
        return readyAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
