package de.guildhall.trainingrecord.overview;

import de.guildhall.trainingrecord.book.LocalisedName;
import de.guildhall.trainingrecord.book.RecordBook;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordBook")
public record BookDto(
        UUID trainingRelationshipId,
        String apprenticeName,
        LocalisedName occupation,
        String organisationName,
        @Nullable String trainerName,
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
