package de.guildhall.org.trainingrelationship;

import de.guildhall.org.account.Account;
import de.guildhall.org.occupation.Occupation;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.Site;
import de.guildhall.org.search.SearchText;
import de.guildhall.org.trainer.Trainer;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The registered fact that an organisation trains an apprentice in an occupation, at a site, by a trainer. */
@Entity
@Table(name = "training_relationships")
public class TrainingRelationship implements Scoped {

    @Id
    private UUID id;

    @Column(name = "chamber_id")
    private UUID chamberId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "occupation_id")
    private Occupation occupation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "trainer_id")
    private Trainer trainer;

    /** Repeats what the trainer knows, so that the link changes this relationship and its version, too. */
    @Column(name = "trainer_person")
    private UUID trainerPerson;

    @Embedded
    private Apprentice apprentice;

    @Embedded
    private Account account = new Account();

    @Embedded
    private TrainingPeriod period;

    @Column(name = "search_text")
    private String searchText;

    @Version
    private int version = 1;

    protected TrainingRelationship() {}

    /** Fails with every fault of the registration at once. */
    TrainingRelationship(UUID id, Registration registration) {
        registration.check();
        this.id = id;
        this.chamberId = registration.organisation().chamberId();
        this.organisation = registration.organisation();
        this.site = registration.site();
        this.occupation = registration.occupation();
        this.trainer = registration.trainer();
        this.trainerPerson = trainer.account().personId();
        this.apprentice = registration.apprentice();
        this.period = registration.period();
        this.searchText = SearchText.of(apprentice.familyName(), apprentice.givenName(), apprentice.apprenticeNumber());
    }

    /**
     * Refused if it is the trainer: nobody releases their own training record (§ 14 (2) BBiG).
     *
     * @return whether the apprentice is linked from now on
     */
    boolean linkApprentice(UUID personId, Instant now) {
        if (personId.equals(trainerPerson)) {
            account.refuse();
            return false;
        }
        return account.link(personId, now);
    }

    /** Null until linked. */
    UUID apprenticePerson() {
        return account.personId();
    }

    void trainerLinked(UUID personId) {
        trainerPerson = personId;
    }

    /** Nobody becomes the trainer of themselves: then it stays with who left, until the register names somebody else. */
    void passTo(Trainer successor) {
        UUID person = successor.account().personId();
        if (!person.equals(apprenticePerson())) {
            trainer = successor;
            trainerPerson = person;
        }
    }

    @Override
    public List<Scope> scopes() {
        return List.of(
                Scope.chamber(chamberId),
                Scope.organisation(organisation.id()),
                Scope.site(site.id()),
                Scope.trainingRelationship(id));
    }

    UUID id() {
        return id;
    }

    UUID chamberId() {
        return chamberId;
    }

    Organisation organisation() {
        return organisation;
    }

    Site site() {
        return site;
    }

    Occupation occupation() {
        return occupation;
    }

    Trainer trainer() {
        return trainer;
    }

    UUID trainerPerson() {
        return trainerPerson;
    }

    Apprentice apprentice() {
        return apprentice;
    }

    Account account() {
        return account;
    }

    TrainingPeriod period() {
        return period;
    }

    String searchText() {
        return searchText;
    }

    int version() {
        return version;
    }
}
