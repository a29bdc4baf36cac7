package de.guildhall.org.chamber;

import de.guildhall.org.address.Address;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A competent body: it registers companies and training relationships and opens the portal to them by letter. */
@Entity
@Table(name = "chambers")
public class Chamber implements Scoped {

    @Id
    private UUID id;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    private String place;

    @Embedded
    private Address address;

    private String email;

    @Column(name = "time_zone")
    private String timeZone;

    private String language;

    @Column(name = "activation_days")
    private int activationDays;

    @Column(name = "activation_days_abroad")
    private int activationDaysAbroad;

    @Column(name = "search_text")
    private String searchText;

    @Version
    private int version = 1;

    protected Chamber() {}

    public Chamber(UUID id, ChamberProfile profile) {
        this.id = id;
        change(profile);
    }

    public final void change(ChamberProfile profile) {
        name = profile.name();
        shortName = profile.shortName();
        place = profile.place();
        address = profile.address();
        email = profile.email();
        timeZone = profile.timeZone().getId();
        language = profile.language();
        activationDays = profile.activationDays();
        activationDaysAbroad = profile.activationDaysAbroad();
        searchText = SearchText.of(profile.name(), profile.shortName(), profile.place());
    }

    public LocalDate today(Instant now) {
        return now.atZone(ZoneId.of(timeZone)).toLocalDate();
    }

    /** The first moment after the day, where the chamber is. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneId.of(timeZone)).toInstant();
    }

    /** The last day on which a code issued today opens a company in the given country (ACC-4). */
    public LocalDate latestDeadline(LocalDate today, String country) {
        return today.plusDays(country.equals(address.country()) ? activationDays : activationDaysAbroad);
    }

    @Override
    public List<Scope> scopes() {
        return List.of(Scope.INSTALLATION, Scope.chamber(id));
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public Address address() {
        return address;
    }

    public String email() {
        return email;
    }

    public String language() {
        return language;
    }

    public ChamberProfile profile() {
        return new ChamberProfile(
                name,
                shortName,
                place,
                address,
                email,
                ZoneId.of(timeZone),
                language,
                activationDays,
                activationDaysAbroad);
    }

    String searchText() {
        return searchText;
    }

    public int version() {
        return version;
    }
}
