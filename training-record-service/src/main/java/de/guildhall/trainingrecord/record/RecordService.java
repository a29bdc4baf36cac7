package de.guildhall.trainingrecord.record;

import static de.guildhall.trainingrecord.record.RecordPermission.APPROVE;
import static de.guildhall.trainingrecord.record.RecordPermission.RETURN;
import static de.guildhall.trainingrecord.record.RecordPermission.SUBMIT;
import static de.guildhall.trainingrecord.record.RecordPermission.VIEW;
import static de.guildhall.trainingrecord.record.RecordPermission.VIEW_SENT;
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
import de.guildhall.trainingrecord.supervisor.Supervising;
import de.guildhall.trainingrecord.supervisor.SupervisionRepository;
import de.guildhall.trainingrecord.supervisor.SupervisorDto;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The life of a training record, one method per use case. */
@ApplicationScoped
public class RecordService {

    private final TrainingRecordRepository records;
    private final RecordBookRepository books;
    private final Addressees addressees;
    private final SupervisionRepository supervisions;
    private final SentRecords sent;
    private final Permit permit;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;
    private final TrainingRecordConfig config;

    RecordService(
            TrainingRecordRepository records,
            RecordBookRepository books,
            Addressees addressees,
            SupervisionRepository supervisions,
            SentRecords sent,
            Permit permit,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock,
            TrainingRecordConfig config) {
        this.records = records;
        this.books = books;
        this.addressees = addressees;
        this.supervisions = supervisions;
        this.sent = sent;
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
                .call(book -> sent.require(RecordRight.VIEW, book, week))
                .flatMap(book -> record(book, week).flatMap(record -> show(record, book)));
    }

    @WithSession
    Uni<List<VersionDto>> versions(UUID bookId, RecordWeek week) {
        return books.get(bookId)
                .flatMap(book -> sent.require(RecordRight.VIEW, book, week)
                        .flatMap(sentOnly -> sentOnly ? versionsSent(book, week) : versions(book, week)))
                .map(versions -> versions.stream().map(VersionDto::of).toList());
    }

    private Uni<List<RecordVersion>> versions(RecordBook book, RecordWeek week) {
        return records.versions(book.id(), week, TrainingRecordRepository.MOST_VERSIONS);
    }

    /** What went to others before is nothing for the supervisor. */
    private Uni<List<RecordVersion>> versionsSent(RecordBook book, RecordWeek week) {
        return record(book, week)
                .flatMap(record -> versions(book, week)
                        .map(versions -> versions.stream()
                                .filter(version -> record.supervisorId().equals(version.supervisorId()))
                                .toList()));
    }

    @WithSession
    Uni<Page<SubmittedRecordDto>> submitted(PageRequest page) {
        return permit.scope(VIEW)
                .flatMap(whole -> permit.scope(VIEW_SENT)
                        .flatMap(sentTo -> records.submitted(whole, sentTo, caller.personId(), today(), page)))
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
    Uni<RecordDto> submit(UUID bookId, RecordWeek week, String ifMatch, SubmissionRequest request) {
        Uni<RecordBook> held = books.hold(bookId).call(book -> permit.require(SUBMIT, book));
        return change(held, week, ifMatch, (record, book) -> {
            // What cannot be handed in asks nobody for an account.
            record.requireSubmittable(today());
            return addressees.choose(book, request, today()).flatMap(supervisor -> {
                UUID supervisorId = supervisor == null ? null : supervisor.id();
                UUID decider = supervisor == null ? null : Supervising.decider(supervisor, book);
                return take(record, book, SUBMIT, step -> {
                    step.submit(caller.personId(), supervisorId, today(), clock.instant());
                    return RecordEvents.submitted(step, book, decider);
                });
            });
        });
    }

    @WithTransaction
    Uni<RecordDto> approve(UUID bookId, RecordWeek week, String ifMatch) {
        return decide(bookId, week, ifMatch, RecordRight.APPROVE, (record, book) -> {
            record.approve(caller.personId(), caller.name(), clock.instant());
            return RecordEvents.approved(record, book);
        });
    }

    @WithTransaction
    Uni<RecordDto> returnWith(UUID bookId, RecordWeek week, String ifMatch, String remarks) {
        return decide(bookId, week, ifMatch, RecordRight.RETURN, (record, book) -> {
            record.returnWith(remarks.strip(), caller.personId(), caller.name(), clock.instant());
            return RecordEvents.returned(record, book);
        });
    }

    private Uni<RecordDto> decide(
            UUID bookId,
            RecordWeek week,
            String ifMatch,
            RecordRight right,
            BiFunction<TrainingRecord, RecordBook, DomainEvent> step) {
        // Held, so that who becomes the trainer meanwhile either is told now or finds the week handed in.
        Uni<RecordBook> held = books.hold(bookId).call(book -> sent.require(right, book, week));
        return change(
                held,
                week,
                ifMatch,
                (record, book) -> take(record, book, right.ofBook(), taken -> step.apply(taken, book)));
    }

    private Uni<Void> take(
            TrainingRecord record, RecordBook book, String action, Function<TrainingRecord, DomainEvent> step) {
        RecordStatus before = record.status();
        DomainEvent event = step.apply(record);
        return records.keep(RecordVersion.of(record, caller.personId(), caller.name(), clock.instant()))
                .call(() -> outbox.publish(event))
                .call(() -> audit.note(action, audited(record, book), before, record.status()))
                .call(records::flush);
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
                .flatMap(content -> sentTo(record)
                        .flatMap(sentTo -> offers(record, book)
                                .map(access -> RecordDto.of(record, book, content, sentTo.orElse(null), access))));
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

    private Uni<Optional<SupervisorDto>> sentTo(TrainingRecord record) {
        return record.supervisorId() == null
                ? Uni.createFrom().item(Optional.empty())
                : supervisions
                        .find(record.bookId(), record.supervisorId())
                        .map(Optional::ofNullable)
                        .map(found -> found.map(SupervisorDto::of));
    }

    private Uni<Map<String, Boolean>> offers(TrainingRecord record, RecordBook book) {
        RecordStatus status = record.status();
        Map<String, Boolean> possible = Map.of(
                "write", status.writable(),
                "submit", status.submittable(),
                "approve", status.approvable(),
                "return", status.returnable());
        return permit.offers(book, WRITE, SUBMIT, APPROVE, RETURN)
                .flatMap(offers -> sent.offers(record, book)
                        .invoke(ofSent -> ofSent.forEach((step, may) -> offers.merge(step, may, Boolean::logicalOr)))
                        .replaceWith(offers))
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
