package de.guildhall.exam.examdate;

import de.guildhall.platform.web.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param chamberId never changes once the date is planned */
@Schema(name = "ExamDateContent")
record ExamDateRequest(
        @NotNull UUID chamberId,
        @NotNull UUID occupationId,
        @NotNull ExamKind kind,
        @NotNull @PlausibleDate LocalDate startsOn,

        @NotNull @PlausibleDate @Schema(description = "Last day of registration, not later than startsOn")
        LocalDate registrationUntil,

        @NotBlank @Size(max = 200) String place) {

    ExamPlan plan() {
        return new ExamPlan(chamberId, occupationId, kind, startsOn, registrationUntil, place.strip());
    }
}
