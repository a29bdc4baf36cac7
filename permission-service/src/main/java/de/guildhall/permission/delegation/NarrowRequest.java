package de.guildhall.permission.delegation;

import de.guildhall.platform.web.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param validUntil as before, if absent */
@Schema(name = "NarrowDelegation")
record NarrowRequest(
        @NotNull @Valid ExtentDto extent,
        @Nullable @PlausibleDate Instant validUntil) {}
