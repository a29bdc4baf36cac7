package de.guildhall.org.activationcode;

import de.guildhall.platform.web.PlausibleDate;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewActivationCode")
record IssueRequest(
        @PlausibleDate
        @Schema(
                description =
                        "The last day on which the code opens the company, after today; by default the latest that the"
                                + " chamber's policy allows")
        LocalDate deadline,

        @Schema(
                description = "The last day on which the company may use what the code opened, not before the deadline;"
                        + " by default without end")
        @PlausibleDate
        LocalDate endOfUse) {

    static final IssueRequest BY_POLICY = new IssueRequest(null, null);
}
