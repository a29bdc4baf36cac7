package de.guildhall.org.activationcode;

import de.guildhall.platform.web.PlausibleDate;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewActivationCode")
record IssueRequest(
        @Schema(description = "OWNER by default; DELEGATE only for a company that is open")
        IssuedKind kind,

        @PlausibleDate
        @Schema(
                description =
                        "The last day on which the code can be redeemed, after today; by default the latest that the"
                                + " chamber's policy allows")
        LocalDate deadline,

        @Schema(
                description = "The last day on which what the code opened may be used, not before the deadline;"
                        + " by default without end")
        @PlausibleDate
        LocalDate endOfUse) {

    static final IssueRequest BY_POLICY = new IssueRequest(null, null, null);

    IssueRequest {
        kind = kind == null ? IssuedKind.OWNER : kind;
    }
}
