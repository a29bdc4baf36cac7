package de.guildhall.org.occupation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

record OccupationRequest(
        @NotNull @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z .-]{0,29}", message = "is no code of an occupation")
        String code,

        @NotNull @Valid OccupationName name,
        @NotNull @Min(1) @Max(60) Integer durationMonths) {}
