package de.guildhall.trainingrecord.record;

import de.guildhall.platform.web.PlausibleDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * One day of the week.
 *
 * @param minutes time trained, 0 to 1440; 0 on an absence
 */
public record Day(
        @NotNull @PlausibleDate LocalDate date,
        @NotNull DayKind kind,
        @NotNull @Min(0) @Max(1440) Integer minutes) {}
