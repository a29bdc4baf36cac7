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

    /** That of a week which has no record yet. */
    private static final long EMPTY_VERSION = 0;

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
        return books.get(bookId)
                .call(book -> permit.require(VIEW, book))
                .invoke(book -> TrainingRecord.requireInTraining(book, week))
                .flatMap(book -> records.find(bookId, week).flatMap(record -> show(book, week, record)));
    }

    @WithSession
    Uni<RecordDto> read(UUID recordId) {
        return records.get(recordId)
                .call(record -> permit.require(VIEW, record))
                .flatMap(record -> books.get(record.bookId()).flatMap(book -> show(book, record)));
    }

    @WithSession
    Uni<List<VersionDto>> versions(UUID recordId) {
        return records.get(recordId)
                .call(record -> permit.require(VIEW, record))
                .flatMap(records::versions)
                .map(versions -> versions.stream().map(VersionDto::of).toList());
    }

    @WithSession
    Uni<Page<RecordSummary>> page(RecordStatus status, PageRequest page) {
        return permit.scope(VIEW)
                .flatMap(scopes -> records.page(scopes, status, page))
                .map(found -> Page.of(found, page.limit, record -> Cursor.of(record.submittedAt(), record.id())))
                .flatMap(this::summarise);
    }

    @WithTransaction
    Uni<RecordDto> write(UUID bookId, RecordWeek week, String ifMatch, RecordContent content) {
        return books.get(bookId)
                .call(book -> permit.require(WRITE, book))
                .flatMap(book -> findOrBegin(book, week, ifMatch)
                        .invoke(record -> record.write(content))
                        .flatMap(records::persistAndFlush)
                        .call(record -> audit.note(WRITE, audited(record, book), null))
                        .flatMap(record -> show(book, record)));
    }

    @WithTransaction
    Uni<RecordDto> submit(UUID recordId, String ifMatch) {
        return change(
                recordId, ifMatch, SUBMIT, record -> record.submit(today(), clock.instant()), RecordEvents::submitted);
    }

    @WithTransaction
    Uni<RecordDto> approve(UUID recordId, String ifMatch) {
        return change(
                recordId,
                ifMatch,
                APPROVE,
                record -> record.approve(caller.personId(), caller.name(), clock.instant()),
                RecordEvents::approved);
    }

    @WithTransaction
    Uni<RecordDto> returnWith(UUID recordId, String ifMatch, String remarks) {
        return change(
                recordId,
                ifMatch,
                RETURN,
                record -> record.returnWith(remarks.strip(), caller.personId(), caller.name(), clock.instant()),
                RecordEvents::returned);
    }

    private Uni<RecordDto> change(
            UUID recordId,
            String ifMatch,
            String permission,
            Consumer<TrainingRecord> step,
            BiFunction<TrainingRecord, RecordBook, DomainEvent> event) {
        return records.get(recordId)
                .call(record -> permit.require(permission, record))
                .invoke(record -> Etag.requireMatch(ifMatch, record.version()))
                .flatMap(record ->
                        books.get(record.bookId()).flatMap(book -> apply(record, book, step, permission, event)));
    }

    private Uni<RecordDto> apply(
            TrainingRecord record,
            RecordBook book,
            Consumer<TrainingRecord> step,
            String permission,
            BiFunction<TrainingRecord, RecordBook, DomainEvent> event) {
        RecordStatus before = record.status();
        step.accept(record);
        return records.keep(RecordVersion.of(record, caller.personId(), caller.name(), clock.instant()))
                .call(() -> outbox.publish(event.apply(record, book)))
                .call(() -> audit.note(permission, audited(record, book), before, record.status()))
                .call(records::flush)
                .flatMap(kept -> show(book, record));
    }

    private Uni<TrainingRecord> findOrBegin(RecordBook book, RecordWeek week, String ifMatch) {
        return records.find(book.id(), week)
                .invoke(found -> Etag.requireMatch(ifMatch, found == null ? EMPTY_VERSION : found.version()))
                .map(found -> found == null ? TrainingRecord.begin(book, week) : found);
    }

    private Uni<RecordDto> show(RecordBook book, RecordWeek week, TrainingRecord record) {
        return record == null
                ? offers(book, null).map(access -> RecordDto.empty(book, week, access))
                : show(book, record);
    }

    private Uni<RecordDto> show(RecordBook book, TrainingRecord record) {
        return permit.can(WRITE, record)
                .flatMap(writer -> writer ? Uni.createFrom().item(record.content()) : handedIn(record))
                .flatMap(content ->
                        offers(book, record.status()).map(access -> RecordDto.of(record, book, content, access)));
    }

    /** What others than the apprentice read: an unfinished text is nobody else's business. */
    private Uni<RecordContent> handedIn(TrainingRecord record) {
        if (!record.status().writable()) {
            return Uni.createFrom().item(record.content());
        }
        return records.versions(record)
                .map(versions -> versions.isEmpty()
                        ? RecordContent.EMPTY
                        : versions.getFirst().content());
    }

    private Uni<Map<String, Boolean>> offers(RecordBook book, RecordStatus status) {
        boolean writable = status == null || status.writable();
        Map<String, Boolean> possible = Map.of(
                "write",
                writable,
                "submit",
                status != null && writable,
                "approve",
                status == RecordStatus.SUBMITTED,
                "return",
                status != null && status.returnable());
        return permit.offers(book, WRITE, SUBMIT, APPROVE, RETURN)
                .map(allowed -> allowed.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, offer -> offer.getValue() && possible.get(offer.getKey()))));
    }

    private Uni<Page<RecordSummary>> summarise(Page<TrainingRecord> page) {
        List<UUID> bookIds =
                page.items().stream().map(TrainingRecord::bookId).distinct().toList();
        return books.list("id in ?1", bookIds).map(found -> {
            Map<UUID, RecordBook> byId = found.stream().collect(Collectors.toMap(RecordBook::id, Function.identity()));
            return page.map(record -> summary(record, byId.get(record.bookId())));
        });
    }

    private static RecordSummary summary(TrainingRecord record, RecordBook book) {
        return new RecordSummary(
                record.id(),
                record.bookId(),
                book.apprenticeName(),
                record.week(),
                record.week().monday(),
                record.week().sunday(),
                record.status(),
                record.minutes(),
                record.submittedAt(),
                record.version());
    }

    private static AuditedObject audited(TrainingRecord record, RecordBook book) {
        return AuditedObject.of("training-record", record.id(), book.apprenticeName() + ", " + record.week(), record);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(config.timeZone()));
    }
}
