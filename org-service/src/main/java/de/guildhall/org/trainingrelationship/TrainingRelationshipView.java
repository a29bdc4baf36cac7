package de.guildhall.org.trainingrelationship;

import de.guildhall.org.account.AccountState;
import de.guildhall.org.occupation.OccupationName;
import de.guildhall.platform.web.Versioned;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param access whether the caller may {@code createAccount} */
@Schema(name = "TrainingRelationship")
record TrainingRelationshipView(
        UUID id,
        UUID chamberId,
        UUID organisationId,
        String organisationName,
        SiteName site,
        OccupationSummary occupation,
        ApprenticeView apprentice,
        TrainerName trainer,
        LocalDate startsOn,
        LocalDate endsOn,
        AccountState apprenticeAccount,
        @Nullable String accountEmail,
        Map<String, Boolean> access,
        Integer version)
        implements Versioned {

    @Schema(name = "SiteName")
    record SiteName(UUID id, String name) {}

    @Schema(name = "OccupationSummary")
    record OccupationSummary(UUID id, String code, OccupationName name) {}

    @Schema(name = "Apprentice")
    record ApprenticeView(
            String givenName,
            String familyName,
            LocalDate birthDate,
            @Nullable String apprenticeNumber) {}

    @Schema(name = "TrainerName")
    record TrainerName(UUID id, String givenName, String familyName) {}

    static TrainingRelationshipView of(TrainingRelationship relationship, Map<String, Boolean> access) {
        var occupation = relationship.occupation();
        var apprentice = relationship.apprentice();
        var trainer = relationship.trainer();
        return new TrainingRelationshipView(
                relationship.id(),
                relationship.chamberId(),
                relationship.organisation().id(),
                relationship.organisation().name(),
                new SiteName(relationship.site().id(), relationship.site().name()),
                new OccupationSummary(occupation.id(), occupation.code(), occupation.name()),
                new ApprenticeView(
                        apprentice.givenName(),
                        apprentice.familyName(),
                        apprentice.birthDate(),
                        apprentice.apprenticeNumber()),
                new TrainerName(trainer.id(), trainer.givenName(), trainer.familyName()),
                relationship.period().startsOn(),
                relationship.period().endsOn(),
                relationship.account().state(),
                relationship.account().email(),
                access,
                relationship.version());
    }
}
