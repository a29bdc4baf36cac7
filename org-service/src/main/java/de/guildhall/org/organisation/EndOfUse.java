package de.guildhall.org.organisation;

import de.guildhall.platform.web.PlausibleDate;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when an organisation may use the portal. */
@Schema(name = "EndOfUse")
record EndOfUse(
        @PlausibleDate
        @Schema(description = "The last day on which the company may use the portal, after today; absent without end")
        LocalDate endOfUse) {}
