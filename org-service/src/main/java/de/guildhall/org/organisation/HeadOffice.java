package de.guildhall.org.organisation;

import de.guildhall.platform.web.CompanyNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a head office as its own chamber keeps it, which may be another. */
@Schema(name = "HeadOffice")
record HeadOffice(
        @NotNull UUID chamberId,

        @NotNull @Pattern(regexp = CompanyNumber.PATTERN, message = "is no company number")
        String companyNumber) {

    String normalCompanyNumber() {
        return CompanyNumber.normal(companyNumber);
    }
}
