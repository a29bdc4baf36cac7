package de.guildhall.org.activation;

import de.guildhall.org.activationcode.SecretCode;
import de.guildhall.platform.web.CompanyNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person types from a letter to redeem its code. */
@Schema(name = "CodeOfLetter")
record CodeOfLetter(
        @NotNull UUID chamberId,

        @NotNull @Pattern(regexp = CompanyNumber.PATTERN, message = "is no company number")
        String companyNumber,

        @Schema(description = "As in the letter; case, blanks, hyphens and I, L, O for 1 and 0 do not matter")
        @NotNull
        @Size(max = 100)
        @LegibleCode
        String code) {

    String normalCompanyNumber() {
        return CompanyNumber.normal(companyNumber);
    }

    SecretCode secretCode() {
        return SecretCode.read(code).orElseThrow();
    }
}
