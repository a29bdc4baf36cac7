package de.guildhall.trainingrecord.book;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All records of one training relationship, with what this service must know of the relationship. */
@Entity
@Table(name = "record_books")
public class RecordBook implements Scoped {

    /** The id of the training relationship: a relationship has one book. */
    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "chamber_id")
    private UUID chamberId;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "occupation_de")
    private String occupationDe;

    @Column(name = "occupation_fr")
    private String occupationFr;

    @Column(name = "occupation_en")
    private String occupationEn;

    @Column(name = "apprentice_person_id")
    private UUID apprenticePersonId;

    @Column(name = "apprentice_given_name")
    private String apprenticeGivenName;

    @Column(name = "apprentice_family_name")
    private String apprenticeFamilyName;

    @Column(name = "apprentice_born_on")
    private LocalDate apprenticeBornOn;

    @Column(name = "trainer_person_id")
    private UUID trainerPersonId;

    @Column(name = "trainer_name")
    private String trainerName;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    /** The version of the relationship this was copied from. */
    @Column(name = "source_version")
    private long sourceVersion;

    protected RecordBook() {}

    public RecordBook(UUID trainingRelationshipId) {
        this.id = trainingRelationshipId;
        this.sourceVersion = -1;
    }

    /**
     * Takes over a newer state of the relationship; an older one, delivered late, changes nothing.
     *
     * @return whether somebody decides from now on who did not before
     */
    public boolean follow(TrainingRelationshipState state) {
        if (state.version() <= sourceVersion) {
            return false;
        }
        UUID trainerBefore = trainerPersonId;
        organisationId = state.organisationId();
        chamberId = state.chamberId();
        organisationName = state.organisationName();
        occupationDe = state.occupationName().de();
        occupationFr = state.occupationName().fr();
        occupationEn = state.occupationName().en();
        apprenticePersonId = state.apprentice().personId();
        apprenticeGivenName = state.apprentice().givenName();
        apprenticeFamilyName = state.apprentice().familyName();
        apprenticeBornOn = state.apprentice().birthDate();
        trainerPersonId = state.trainer() == null ? null : state.trainer().personId();
        trainerName = state.trainer() == null ? null : state.trainer().name();
        startsOn = state.startsOn();
        endsOn = state.endsOn();
        sourceVersion = state.version();
        return trainerPersonId != null && !trainerPersonId.equals(trainerBefore);
    }

    @Override
    public List<Scope> scopes() {
        return List.of(Scope.chamber(chamberId), Scope.organisation(organisationId), Scope.trainingRelationship(id));
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID chamberId() {
        return chamberId;
    }

    public String organisationName() {
        return organisationName;
    }

    public LocalisedName occupation() {
        return new LocalisedName(occupationDe, occupationFr, occupationEn);
    }

    public UUID apprenticePersonId() {
        return apprenticePersonId;
    }

    public String apprenticeName() {
        return apprenticeGivenName + " " + apprenticeFamilyName;
    }

    /** As lists sort people. */
    public String apprenticeFamilyName() {
        return apprenticeFamilyName;
    }

    public LocalDate apprenticeBornOn() {
        return apprenticeBornOn;
    }

    public UUID trainerPersonId() {
        return trainerPersonId;
    }

    public String trainerName() {
        return trainerName;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
