package de.guildhall.trainingrecord.book;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordBook")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BookDto(
        UUID trainingRelationshipId,
        String apprenticeName,
        LocalisedName occupation,
        String organisationName,
        String trainerName,
        LocalDate startsOn,
        LocalDate endsOn,
        BookCounts counts) {

    static BookDto of(RecordBook book, BookCounts counts) {
        return new BookDto(
                book.id(),
                book.apprenticeName(),
                book.occupation(),
                book.organisationName(),
                book.trainerName(),
                book.startsOn(),
                book.endsOn(),
                counts);
    }
}
