package de.guildhall.trainingrecord.overview;

import static de.guildhall.trainingrecord.record.RecordPermission.VIEW;
import static java.util.Comparator.naturalOrder;

import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import de.guildhall.trainingrecord.TrainingRecordConfig;
import de.guildhall.trainingrecord.book.RecordBook;
import de.guildhall.trainingrecord.book.RecordBookRepository;
import de.guildhall.trainingrecord.record.RecordWeek;
import de.guildhall.trainingrecord.record.StatusCount;
import de.guildhall.trainingrecord.record.TrainingRecordRepository;
import de.guildhall.trainingrecord.record.WeekState;
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
                .flatMap(book -> counts(List.of(book)).map(counts -> dto(book, counts)));
    }

    /** The weeks of training between the two, every week present, also those without a record. */
    @WithSession
    Uni<List<WeekDto>> weeks(UUID id, RecordWeek from, RecordWeek to) {
        return books.get(id).call(book -> permit.require(VIEW, book)).flatMap(book -> {
            RecordWeek first = later(from, firstWeek(book));
            RecordWeek last = earlier(to, lastWeek(book));
            if (first.countTo(last) > MOST_WEEKS) {
                throw new ProblemException(CommonProblem.INVALID)
                        .withViolation("to", "range", "at most " + MOST_WEEKS + " weeks at once");
            }
            return records.between(id, first, last).map(found -> weeks(first, last, found));
        });
    }

    private static List<WeekDto> weeks(RecordWeek first, RecordWeek last, List<WeekState> records) {
        Map<RecordWeek, WeekDto> written =
                records.stream().map(WeekDto::of).collect(Collectors.toMap(WeekDto::week, Function.identity()));
        return Stream.iterate(first, week -> week.compareTo(last) <= 0, week -> week.plusWeeks(1))
                .map(week -> written.getOrDefault(week, WeekDto.empty(week)))
                .toList();
    }

    private static RecordWeek firstWeek(RecordBook book) {
        return RecordWeek.containing(book.startsOn());
    }

    private static RecordWeek lastWeek(RecordBook book) {
        return RecordWeek.containing(book.endsOn());
    }

    private static RecordWeek later(RecordWeek wanted, RecordWeek bound) {
        return wanted == null || wanted.compareTo(bound) < 0 ? bound : wanted;
    }

    private static RecordWeek earlier(RecordWeek wanted, RecordWeek bound) {
        return wanted == null || wanted.compareTo(bound) > 0 ? bound : wanted;
    }

    private Uni<Page<BookDto>> withCounts(Page<RecordBook> page) {
        return counts(page.items()).map(counts -> {
            Map<UUID, List<StatusCount>> byBook = counts.stream().collect(Collectors.groupingBy(StatusCount::bookId));
            return page.map(book -> dto(book, byBook.getOrDefault(book.id(), List.of())));
        });
    }

    private Uni<List<StatusCount>> counts(List<RecordBook> books) {
        if (books.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        RecordWeek first =
                books.stream().map(BookService::firstWeek).min(naturalOrder()).orElseThrow();
        RecordWeek last =
                books.stream().map(BookService::lastWeek).max(naturalOrder()).orElseThrow();
        return records.counts(books.stream().map(RecordBook::id).toList(), first, last, running());
    }

    private BookDto dto(RecordBook book, List<StatusCount> counts) {
        return BookDto.of(book, BookCounts.of(firstWeek(book), lastWeek(book), running(), counts));
    }

    private RecordWeek running() {
        return RecordWeek.containing(LocalDate.now(clock.withZone(config.timeZone())));
    }
}
