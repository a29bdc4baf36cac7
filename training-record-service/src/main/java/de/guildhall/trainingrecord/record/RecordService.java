package de.guildhall.trainingrecord.record;

import static de.guildhall.trainingrecord.record.RecordPermission.APPROVE;
import static de.guildhall.trainingrecord.record.RecordPermission.RETURN;
import static de.guildhall.trainingrecord.record.RecordPermission.SUBMIT;
import static de.guildhall.trainingrecord.record.RecordPermission.VIEW;
import static de.guildhall.trainingrecord.record.RecordPermission.WRITE;

import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Etag;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import de.guildhall.trainingrecord.TrainingRecordConfig;
import de.guildhall.trainingrecord.book.RecordBook;
import de.guildhall.trainingrecord.book.RecordBookRepository;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The life of a training record, one method per use case. */
@ApplicationScoped
public class RecordService {

    private final TrainingRecordRepository records;
    private final RecordBookRepository books;
    private final Permit permit;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;
    private final TrainingRecordConfig config;

    RecordService(
            TrainingRecordRepository records,
            RecordBookRepository books,
            Permit permit,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock,
            TrainingRecordConfig config) {
        this.records = records;
        this.books = books;
        this.permit = permit;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.config = config;
    }

    @WithSession
    Uni<RecordDto> read(UUID bookId, RecordWeek week) {
        return book(bookId, VIEW).flatMap(book -> record(book, week).flatMap(record -> show(record, book)));
    }

    @WithSession
    Uni<List<VersionDto>> versions(UUID bookId, RecordWeek week) {
        return book(bookId, VIEW)
                .flatMap(book -> records.versions(bookId, week, TrainingRecordRepository.MOST_VERSIONS))
                .map(versions -> versions.stream().map(VersionDto::of).toList());
    }

    @WithSession
    Uni<Page<SubmittedRecordDto>> submitted(PageRequest page) {
        return permit.scope(VIEW)
                .flatMap(scopes -> records.submitted(scopes, today(), page))
                .map(found -> Page.of(found, page.limit, record -> Cursor.of(record.submittedAt(), record.id())))
                .flatMap(this::withBooks);
    }

    @WithTransaction
    Uni<RecordDto> write(UUID bookId, RecordWeek week, String ifMatch, RecordContent content) {
        return change(book(bookId, WRITE), week, ifMatch, (record, book) -> {
            record.write(content);
            return records.persistAndFlush(record).call(() -> audit.note(WRITE, audited(record, book), null));
        });
    }

    @WithTransaction
    Uni<RecordDto> submit(UUID bookId, RecordWeek week, String ifMatch) {
        return step(
                bookId,
                week,
                ifMatch,
                SUBMIT,
                record -> record.submit(caller.personId(), today(), clock.instant()),
                RecordEvents::submitted);
    }

    @WithTransaction
    Uni<RecordDto> approve(UUID bookId, RecordWeek week, String ifMatch) {
        return step(
                bookId,
                week,
                ifMatch,
                APPROVE,
                record -> record.approve(caller.personId(), caller.name(), clock.instant()),
                RecordEvents::approved);
    }

    @WithTransaction
    Uni<RecordDto> returnWith(UUID bookId, RecordWeek week, String ifMatch, String remarks) {
        return step(
                bookId,
                week,
                ifMatch,
                RETURN,
                record -> record.returnWith(remarks.strip(), caller.personId(), caller.name(), clock.instant()),
                RecordEvents::returned);
    }

    private Uni<RecordDto> step(
            UUID bookId,
            RecordWeek week,
            String ifMatch,
            String permission,
            Consumer<TrainingRecord> step,
            BiFunction<TrainingRecord, RecordBook, DomainEvent> event) {
        // Held, so that who becomes the trainer meanwhile either is told now or finds the week handed in.
        Uni<RecordBook> held = books.hold(bookId).call(book -> permit.require(permission, book));
        return change(held, week, ifMatch, (record, book) -> {
            RecordStatus before = record.status();
            step.accept(record);
            return records.keep(RecordVersion.of(record, caller.personId(), caller.name(), clock.instant()))
                    .call(() -> outbox.publish(event.apply(record, book)))
                    .call(() -> audit.note(permission, audited(record, book), before, record.status()))
                    .call(records::flush);
        });
    }

    private Uni<RecordDto> change(
            Uni<RecordBook> permitted,
            RecordWeek week,
            String ifMatch,
            BiFunction<TrainingRecord, RecordBook, Uni<?>> change) {
        return permitted.flatMap(book -> record(book, week)
                .invoke(record -> Etag.requireMatch(ifMatch, record.version()))
                .call(record -> change.apply(record, book))
                .flatMap(record -> show(record, book)));
    }

    private Uni<RecordBook> book(UUID id, String permission) {
        return books.get(id).call(book -> permit.require(permission, book));
    }

    private Uni<TrainingRecord> record(RecordBook book, RecordWeek week) {
        return records.find(book.id(), week).onItem().ifNull().continueWith(() -> TrainingRecord.begin(book, week));
    }

    private Uni<RecordDto> show(TrainingRecord record, RecordBook book) {
        return readable(record, book)
                .flatMap(content ->
                        offers(record.status(), book).map(access -> RecordDto.of(record, book, content, access)));
    }

    /** An unfinished text is nobody's business but the apprentice's: others read what was handed in last. */
    private Uni<RecordContent> readable(TrainingRecord record, RecordBook book) {
        return permit.can(WRITE, book)
                .flatMap(writer -> writer || !record.status().writable()
                        ? Uni.createFrom().item(record.content())
                        : handedIn(record));
    }

    private Uni<RecordContent> handedIn(TrainingRecord record) {
        return records.versions(record.bookId(), record.week(), 1)
                .map(newest -> newest.isEmpty()
                        ? RecordContent.EMPTY
                        : newest.getFirst().content());
    }

    private Uni<Map<String, Boolean>> offers(RecordStatus status, RecordBook book) {
        Map<String, Boolean> possible = Map.of(
                "write", status.writable(),
                "submit", status.submittable(),
                "approve", status.approvable(),
                "return", status.returnable());
        return permit.offers(book, WRITE, SUBMIT, APPROVE, RETURN)
                .invoke(offers -> offers.replaceAll((step, allowed) -> allowed && possible.get(step)));
    }

    private Uni<Page<SubmittedRecordDto>> withBooks(Page<TrainingRecord> page) {
        List<UUID> bookIds =
                page.items().stream().map(TrainingRecord::bookId).distinct().toList();
        return books.list("id in ?1", bookIds).map(found -> {
            Map<UUID, RecordBook> byId = found.stream().collect(Collectors.toMap(RecordBook::id, Function.identity()));
            return page.map(record -> SubmittedRecordDto.of(record, byId.get(record.bookId())));
        });
    }

    private static AuditedObject audited(TrainingRecord record, RecordBook book) {
        return AuditedObject.of("training-record", record.id(), book.apprenticeName() + ", " + record.week(), book)
                .about(book.apprenticePersonId());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(config.timeZone()));
    }
}
