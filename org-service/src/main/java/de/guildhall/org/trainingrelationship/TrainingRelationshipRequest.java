package de.guildhall.org.trainingrelationship;

import de.guildhall.platform.web.NameFromOutside;
import de.guildhall.platform.web.PlausibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record TrainingRelationshipRequest(
        @NotNull UUID organisationId,
        @NotNull UUID siteId,
        @NotNull UUID occupationId,
        @NotNull @Valid ApprenticeRequest apprentice,
        @NotNull UUID trainerId,
        @NotNull @PlausibleDate LocalDate startsOn,
        @NotNull @PlausibleDate LocalDate endsOn) {

    @Schema(name = "NewApprentice")
    record ApprenticeRequest(
            @NotBlank @Size(max = NameFromOutside.LONGEST) @Pattern(regexp = NameFromOutside.PATTERN)
            String givenName,

            @NotBlank @Size(max = NameFromOutside.LONGEST) @Pattern(regexp = NameFromOutside.PATTERN)
            String familyName,

            @NotNull @PlausibleDate LocalDate birthDate,

            @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z/.-]{0,29}", message = "is no apprentice number")
            String apprenticeNumber) {

        Apprentice apprentice() {
            return new Apprentice(givenName.strip(), familyName.strip(), birthDate, apprenticeNumber);
        }
    }

    TrainingPeriod period() {
        return new TrainingPeriod(startsOn, endsOn);
    }
}
