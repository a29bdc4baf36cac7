package de.guildhall.org.activation;

import de.guildhall.platform.web.CompanyNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which company has lost its code. */
@Schema(name = "LostCode")
record LostCode(
        @NotNull UUID chamberId,

        @NotNull @Pattern(regexp = CompanyNumber.PATTERN, message = "is no company number")
        String companyNumber) {

    String normalCompanyNumber() {
        return CompanyNumber.normal(companyNumber);
    }
}
