package de.guildhall.trainingrecord.book;

import static de.guildhall.trainingrecord.record.RecordPermission.VIEW;

import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import de.guildhall.trainingrecord.TrainingRecordConfig;
import de.guildhall.trainingrecord.record.RecordWeek;
import de.guildhall.trainingrecord.record.StatusCount;
import de.guildhall.trainingrecord.record.TrainingRecord;
import de.guildhall.trainingrecord.record.TrainingRecordRepository;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reading record books. */
@ApplicationScoped
public class BookService {

    /** A training of three and a half years, prolonged by one, fits in one question. */
    static final int MOST_WEEKS = 260;

    private final RecordBookRepository books;
    private final TrainingRecordRepository records;
    private final Permit permit;
    private final Clock clock;
    private final TrainingRecordConfig config;

    BookService(
            RecordBookRepository books,
            TrainingRecordRepository records,
            Permit permit,
            Clock clock,
            TrainingRecordConfig config) {
        this.books = books;
        this.records = records;
        this.permit = permit;
        this.clock = clock;
        this.config = config;
    }

    @WithSession
    Uni<Page<BookDto>> page(PageRequest page) {
        return permit.scope(VIEW)
                .flatMap(scopes -> books.page(scopes, page))
                .map(found -> Page.of(found, page.limit, book -> Cursor.of(book.apprenticeFamilyName(), book.id())))
                .flatMap(this::withCounts);
    }

    @WithSession
    Uni<BookDto> read(UUID id) {
        return books.get(id)
                .call(book -> permit.require(VIEW, book))
                .flatMap(book -> records.counts(List.of(id)).map(counts -> dto(book, counts)));
    }

    /** The weeks of training between the two, every week present, also those without a record. */
    @WithSession
    Uni<List<WeekDto>> weeks(UUID id, RecordWeek from, RecordWeek to) {
        return books.get(id).call(book -> permit.require(VIEW, book)).flatMap(book -> {
            RecordWeek first = later(from, RecordWeek.containing(book.startsOn()));
            RecordWeek last = earlier(to, RecordWeek.containing(book.endsOn()));
            if (first.countTo(last) > MOST_WEEKS) {
                throw new ProblemException(CommonProblem.INVALID)
                        .withViolation("to", "range", "at most " + MOST_WEEKS + " weeks at once");
            }
            return records.between(id, first, last).map(found -> weeks(first, last, found));
        });
    }

    private static List<WeekDto> weeks(RecordWeek first, RecordWeek last, List<TrainingRecord> records) {
        Map<RecordWeek, TrainingRecord> byWeek =
                records.stream().collect(Collectors.toMap(TrainingRecord::week, Function.identity()));
        return Stream.iterate(first, week -> week.compareTo(last) <= 0, week -> week.plusWeeks(1))
                .map(week -> WeekDto.of(week, byWeek.get(week)))
                .toList();
    }

    private static RecordWeek later(RecordWeek wanted, RecordWeek bound) {
        return wanted == null || wanted.compareTo(bound) < 0 ? bound : wanted;
    }

    private static RecordWeek earlier(RecordWeek wanted, RecordWeek bound) {
        return wanted == null || wanted.compareTo(bound) > 0 ? bound : wanted;
    }

    private Uni<Page<BookDto>> withCounts(Page<RecordBook> page) {
        List<UUID> ids = page.items().stream().map(RecordBook::id).toList();
        return records.counts(ids).map(counts -> {
            Map<UUID, List<StatusCount>> byBook = counts.stream().collect(Collectors.groupingBy(StatusCount::bookId));
            return page.map(book -> dto(book, byBook.getOrDefault(book.id(), List.of())));
        });
    }

    private BookDto dto(RecordBook book, List<StatusCount> counts) {
        LocalDate today = LocalDate.now(clock.withZone(config.timeZone()));
        return BookDto.of(book, BookCounts.of(book, counts, today));
    }
}
