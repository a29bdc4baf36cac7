package de.guildhall.org.activationcode;

import de.guildhall.platform.web.CompanyNumber;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivationCandidates")
record CandidatesRequest(
        @NotNull UUID chamberId,

        @Schema(description = "What is to be issued; OWNER by default")
        IssuedKind kind,

        @NotEmpty @Size(max = CandidatesRequest.MOST)
        List<@NotNull @Pattern(regexp = CompanyNumber.PATTERN, message = "is no company number") String>
                companyNumbers) {

    static final int MOST = 500;

    CandidatesRequest {
        kind = kind == null ? IssuedKind.OWNER : kind;
    }

    /** Each once, in the order of the list. */
    List<String> numbers() {
        return companyNumbers.stream().map(CompanyNumber::normal).distinct().toList();
    }
}
