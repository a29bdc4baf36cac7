package de.guildhall.permission.delegation;

import de.guildhall.platform.web.CompanyNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The other side, as its chamber names it (DEL-3). */
@Schema(name = "OtherOrganisation")
record OtherOrganisation(
        @NotNull UUID chamberId,

        @NotNull @Pattern(regexp = CompanyNumber.PATTERN, message = "is no company number")
        String companyNumber) {

    String number() {
        return CompanyNumber.normal(companyNumber);
    }
}
