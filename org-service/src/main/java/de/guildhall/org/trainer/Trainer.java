package de.guildhall.org.trainer;

import de.guildhall.org.account.Account;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.search.SearchText;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who trains apprentices at an organisation. */
@Entity
@Table(name = "trainers")
public class Trainer implements Scoped {

    @Id
    private UUID id;

    @Column(name = "chamber_id")
    private UUID chamberId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Embedded
    private Account account = new Account();

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "search_text")
    private String searchText;

    @Version
    private int version = 1;

    protected Trainer() {}

    public Trainer(UUID id, Organisation organisation, String givenName, String familyName) {
        this.id = id;
        this.chamberId = organisation.chamberId();
        this.organisationId = organisation.id();
        this.givenName = givenName;
        this.familyName = familyName;
        this.searchText = SearchText.of(familyName, givenName);
    }

    /** The person behind it left the company: whoever returns is registered anew (USR-10). */
    void leave(Instant now) {
        leftAt = now;
    }

    @Override
    public List<Scope> scopes() {
        return List.of(Scope.chamber(chamberId), Scope.organisation(organisationId));
    }

    public UUID id() {
        return id;
    }

    public UUID chamberId() {
        return chamberId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public Account account() {
        return account;
    }

    /** Null while the trainer trains here. */
    Instant leftAt() {
        return leftAt;
    }

    String searchText() {
        return searchText;
    }

    int version() {
        return version;
    }
}
