package de.guildhall.org.activationcode;

import de.guildhall.platform.web.PlausibleDate;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewActivationCode")
record IssueRequest(
        @PlausibleDate
        @Schema(
                description =
                        "The last day of use, after today; by default the latest that the chamber's policy allows")
        LocalDate deadline) {}
