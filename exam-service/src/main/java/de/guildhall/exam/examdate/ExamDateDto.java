package de.guildhall.exam.examdate;

import de.guildhall.exam.occupation.Occupation;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param access what the portal may offer: {@code edit} */
@Schema(name = "ExamDate")
record ExamDateDto(
        UUID examDateId,
        UUID chamberId,
        OccupationDto occupation,
        ExamKind kind,
        LocalDate startsOn,
        LocalDate registrationUntil,
        String place,
        long version,
        Map<String, Boolean> access) {

    @Schema(name = "ExamOccupation")
    record OccupationDto(UUID occupationId, @Schema(description = "In de, fr and en") Map<String, String> name) {}

    static ExamDateDto of(ExamDate date, Occupation occupation, boolean mayEdit) {
        return new ExamDateDto(
                date.id(),
                date.chamberId(),
                new OccupationDto(occupation.id(), occupation.name()),
                date.kind(),
                date.startsOn(),
                date.registrationUntil(),
                date.place(),
                date.version(),
                Map.of("edit", mayEdit));
    }
}
