package de.guildhall.org.occupation;

import de.guildhall.org.search.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A recognised training occupation. */
@Entity
@Table(name = "occupations")
public class Occupation {

    @Id
    private UUID id;

    private String code;

    @Embedded
    private OccupationName name;

    @Column(name = "duration_months")
    private int durationMonths;

    @Column(name = "search_text")
    private String searchText;

    @Version
    private int version = 1;

    protected Occupation() {}

    public Occupation(UUID id, String code, OccupationName name, int durationMonths) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.durationMonths = durationMonths;
        this.searchText = SearchText.of(name.de(), name.fr(), name.en(), code);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public OccupationName name() {
        return name;
    }

    int durationMonths() {
        return durationMonths;
    }

    String searchText() {
        return searchText;
    }

    int version() {
        return version;
    }
}
