package de.guildhall.org.trainer;

import de.guildhall.platform.web.NameFromOutside;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

record TrainerRequest(
        @NotNull UUID organisationId,

        @NotBlank @Size(max = NameFromOutside.LONGEST) @Pattern(regexp = NameFromOutside.PATTERN)
        String givenName,

        @NotBlank @Size(max = NameFromOutside.LONGEST) @Pattern(regexp = NameFromOutside.PATTERN)
        String familyName) {}
