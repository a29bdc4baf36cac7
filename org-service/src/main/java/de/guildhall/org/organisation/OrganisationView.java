package de.guildhall.org.organisation;

import de.guildhall.org.address.Address;
import de.guildhall.platform.web.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param access whether the caller may {@code issue} an activation code, {@code lift} a lock, {@code register} training,
 *     {@code attach} it to a head office
 */
@Schema(name = "Organisation")
record OrganisationView(
        UUID id,
        UUID chamberId,
        String companyNumber,
        String name,
        Address address,
        @Nullable String email,
        boolean activated,
        @Nullable Instant activatedAt,

        @Schema(description = "The last day on which the company may use the portal; absent without end") @Nullable
        LocalDate endOfUse,

        @Schema(description = "The name of the head office, whose administrators act here too; absent without one")
        @Nullable
        String headOfficeName,

        List<SiteView> sites,
        Map<String, Boolean> access,
        Integer version)
        implements Versioned {

    @Schema(name = "Site")
    record SiteView(UUID id, String name, Address address) {}

    static OrganisationView of(Organisation organisation, String headOfficeName, Map<String, Boolean> access) {
        return new OrganisationView(
                organisation.id(),
                organisation.chamberId(),
                organisation.companyNumber(),
                organisation.name(),
                organisation.address(),
                organisation.email(),
                organisation.activated(),
                organisation.activatedAt(),
                organisation.endOfUse(),
                headOfficeName,
                organisation.sites().stream()
                        .map(site -> new SiteView(site.id(), site.name(), site.address()))
                        .toList(),
                access,
                organisation.version());
    }
}
