package de.guildhall.exam.examdate;

import de.guildhall.exam.occupation.Occupation;
import de.guildhall.platform.web.Versioned;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param access what the portal may offer: {@code edit} */
@Schema(name = "ExamDate")
record ExamDateDto(
        UUID id,
        UUID chamberId,
        UUID occupationId,

        @Schema(description = "Name of the occupation in de, fr and en")
        Map<String, String> occupation,

        ExamKind kind,
        LocalDate startsOn,
        LocalDate registrationUntil,
        String place,
        Long version,
        Map<String, Boolean> access)
        implements Versioned {

    static ExamDateDto of(ExamDate date, Occupation occupation, boolean mayEdit) {
        return new ExamDateDto(
                date.id(),
                date.chamberId(),
                occupation.id(),
                occupation.name(),
                date.kind(),
                date.startsOn(),
                date.registrationUntil(),
                date.place(),
                date.version(),
                Map.of("edit", mayEdit));
    }
}
