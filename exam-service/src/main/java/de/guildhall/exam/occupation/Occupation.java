package de.guildhall.exam.occupation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;

/** What this service knows of a training occupation. */
@Entity
@Table(name = "occupations")
public class Occupation {

    @Id
    private UUID id;

    @Column(name = "name_de")
    private String nameDe;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "name_en")
    private String nameEn;

    private long version;

    protected Occupation() {}

    Occupation(UUID id) {
        this.id = id;
        this.version = -1;
    }

    /** Older news than known changes nothing. */
    void learn(Map<String, String> name, long version) {
        if (version > this.version) {
            nameDe = name.get("de");
            nameFr = name.get("fr");
            nameEn = name.get("en");
            this.version = version;
        }
    }

    public UUID id() {
        return id;
    }

    /** In each language of the portal. */
    public Map<String, String> name() {
        return Map.of("de", nameDe, "fr", nameFr, "en", nameEn);
    }
}
