package de.guildhall.org.activation;

import de.guildhall.platform.web.CompanyNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delegate code of the principal, and who is to act for it. */
@Schema(name = "NewDelegation")
record DelegationRequest(
        @NotNull UUID chamberId,

        @NotNull @Pattern(regexp = CompanyNumber.PATTERN, message = "is no company number")
        String companyNumber,

        @Schema(description = "As in the letter; case, blanks, hyphens and I, L, O for 1 and 0 do not matter")
        @NotNull
        @Size(max = 100)
        @LegibleCode
        String code,

        @Schema(description = "The organisation that is to act for the principal; the caller administers it") @NotNull
        UUID delegateId) {

    CodeOfLetter letter() {
        return new CodeOfLetter(chamberId, companyNumber, code);
    }
}
