package de.guildhall.org.activation;

import de.guildhall.platform.web.CompanyNumber;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The letter with which a company is opened, and under which head office. */
@Schema(name = "NewActivation")
record ActivationRequest(
        @NotNull UUID chamberId,

        @NotNull @Pattern(regexp = CompanyNumber.PATTERN, message = "is no company number")
        String companyNumber,

        @Schema(description = "As in the letter; case, blanks, hyphens and I, L, O for 1 and 0 do not matter")
        @NotNull
        @Size(max = 100)
        @LegibleCode
        String code,

        @Schema(
                description = "The company under whose settings this further site or subsidiary is activated (ACC-6);"
                        + " the caller administers it. Absent if the caller is to administer the activated company")
        @Nullable
        UUID headOfficeId) {

    CodeOfLetter letter() {
        return new CodeOfLetter(chamberId, companyNumber, code);
    }
}
