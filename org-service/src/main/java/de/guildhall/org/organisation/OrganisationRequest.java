package de.guildhall.org.organisation;

import de.guildhall.org.address.Address;
import de.guildhall.platform.web.CompanyNumber;
import de.guildhall.platform.web.EmailFromOutside;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record OrganisationRequest(
        @NotNull UUID chamberId,

        @NotNull @Pattern(regexp = CompanyNumber.PATTERN, message = "is no company number")
        String companyNumber,

        @NotBlank @Size(max = 200) String name,
        @NotNull @Valid Address address,

        @EmailFromOutside @Email(regexp = EmailFromOutside.PATTERN) @Size(max = EmailFromOutside.LONGEST)
        String email,

        @Schema(description = "Without any, the company's address is its only site") @Size(max = 500)
        List<@NotNull @Valid SiteRequest> sites) {

    @Schema(name = "NewSite")
    record SiteRequest(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Valid Address address) {}

    Organisation organisation() {
        Organisation organisation = new Organisation(
                UUID.randomUUID(), chamberId, CompanyNumber.normal(companyNumber), name.strip(), address, email);
        if (sites == null || sites.isEmpty()) {
            organisation.open(UUID.randomUUID(), name.strip(), address);
        } else {
            sites.forEach(
                    site -> organisation.open(UUID.randomUUID(), site.name().strip(), site.address()));
        }
        return organisation;
    }
}
