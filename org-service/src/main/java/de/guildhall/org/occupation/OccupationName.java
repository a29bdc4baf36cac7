package de.guildhall.org.occupation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Embeddable
public record OccupationName(
        @Column(name = "name_de") @NotBlank @Size(max = 200) String de,
        @Column(name = "name_fr") @NotBlank @Size(max = 200) String fr,
        @Column(name = "name_en") @NotBlank @Size(max = 200) String en) {}
