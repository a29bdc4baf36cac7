package de.guildhall.org.organisation;

import de.guildhall.org.address.Address;
import de.guildhall.org.search.SearchText;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A company that a chamber keeps; its space in the portal opens when it is activated. */
@Entity
@Table(name = "organisations")
public class Organisation implements Scoped {

    @Id
    private UUID id;

    @Column(name = "chamber_id")
    private UUID chamberId;

    @Column(name = "company_number")
    private String companyNumber;

    private String name;

    @Embedded
    private Address address;

    private String email;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @Column(name = "end_of_use")
    private LocalDate endOfUse;

    @Column(name = "head_office_id")
    private UUID headOfficeId;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.PERSIST)
    @OrderBy("name, id")
    private List<Site> sites = new ArrayList<>();

    @Column(name = "search_text")
    private String searchText;

    @Version
    private int version = 1;

    protected Organisation() {}

    public Organisation(UUID id, UUID chamberId, String companyNumber, String name, Address address, String email) {
        this.id = id;
        this.chamberId = chamberId;
        this.companyNumber = companyNumber;
        this.name = name;
        this.address = address;
        this.email = email;
        this.searchText = SearchText.of(name, companyNumber, address.city());
    }

    public void open(UUID siteId, String siteName, Address siteAddress) {
        sites.add(new Site(siteId, this, siteName, siteAddress));
        searchText = SearchText.of(searchText, siteName, siteAddress.city());
    }

    /**
     * Opens the space. A later code adds another administrator and says anew how long the space may be used (ACC-4).
     *
     * @param lastDay of use; null without end
     */
    public void activate(Instant now, LocalDate lastDay) {
        if (activatedAt == null) {
            activatedAt = now;
        }
        endOfUse = lastDay;
    }

    /**
     * @param lastDay of use; null without end
     * @throws ProblemException 409 if the space is closed, 400 if the day is not after today
     */
    void moveEndOfUse(LocalDate lastDay, LocalDate today) {
        if (!activated()) {
            throw new ProblemException(OrganisationProblem.NOT_ACTIVATED);
        }
        if (lastDay != null && !lastDay.isAfter(today)) {
            throw new ProblemException(CommonProblem.INVALID)
                    .withViolation("endOfUse", "range", "must be after " + today);
        }
        endOfUse = lastDay;
    }

    /**
     * From now on who administers the head office acts here, too (ACC-7); the space opens if it was closed.
     *
     * @param hasBranches whether this is a head office itself
     * @throws ProblemException 409 if one of the two does not fit the other
     */
    void attachTo(Organisation headOffice, boolean hasBranches, Instant now) {
        if (headOffice.id.equals(id)) {
            throw new ProblemException(HeadOfficeProblem.ITSELF);
        }
        if (headOfficeId != null && !headOfficeId.equals(headOffice.id)) {
            throw new ProblemException(HeadOfficeProblem.HAS_ANOTHER);
        }
        if (hasBranches) {
            throw new ProblemException(HeadOfficeProblem.HAS_BRANCHES);
        }
        if (headOffice.headOfficeId != null) {
            throw new ProblemException(HeadOfficeProblem.IS_BRANCH);
        }
        if (!headOffice.activated()) {
            throw new ProblemException(HeadOfficeProblem.NOT_ACTIVATED);
        }
        headOfficeId = headOffice.id;
        if (activatedAt == null) {
            activatedAt = now;
        }
    }

    /** @throws ProblemException 409 if there is no head office */
    void detach() {
        if (headOfficeId == null) {
            throw new ProblemException(HeadOfficeProblem.HAS_NONE);
        }
        headOfficeId = null;
    }

    /** Closes the space again: the activation was not the company's own, and so was its head office (ACC-5). */
    void takeBackActivation() {
        activatedAt = null;
        headOfficeId = null;
        endOfUse = null;
    }

    public Optional<Site> site(UUID siteId) {
        return sites.stream().filter(site -> site.id().equals(siteId)).findFirst();
    }

    @Override
    public List<Scope> scopes() {
        return kept(id, chamberId).scopes();
    }

    /** What a right is asked for before the organisation is read. */
    static Scoped kept(UUID id, UUID chamberId) {
        return Scoped.at(Scope.chamber(chamberId), Scope.organisation(id));
    }

    public UUID id() {
        return id;
    }

    public UUID chamberId() {
        return chamberId;
    }

    public String companyNumber() {
        return companyNumber;
    }

    public String name() {
        return name;
    }

    public Address address() {
        return address;
    }

    String email() {
        return email;
    }

    public boolean activated() {
        return activatedAt != null;
    }

    /** Null if nobody opened it. */
    public Instant activatedAt() {
        return activatedAt;
    }

    /** The last day on which the organisation may use the portal; null without end. */
    LocalDate endOfUse() {
        return endOfUse;
    }

    /** Null if the organisation stands for itself, or is a head office. */
    public UUID headOfficeId() {
        return headOfficeId;
    }

    List<Site> sites() {
        return List.copyOf(sites);
    }

    String searchText() {
        return searchText;
    }

    public int version() {
        return version;
    }
}
