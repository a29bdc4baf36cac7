package de.guildhall.org.address;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Where a letter goes.
 *
 * @param country ISO 3166 alpha-2, {@code DE}
 */
@Embeddable
public record Address(
        @NotBlank @Size(max = 100) String street,

        @Column(name = "postal_code")
        @NotNull
        @Pattern(regexp = "[0-9A-Z][0-9A-Z -]{1,9}", message = "is no postal code")
        String postalCode,

        @NotBlank @Size(max = 100) String city,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "is no country code of two capital letters")
        String country) {}
