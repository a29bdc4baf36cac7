package de.guildhall.identity.dataexport;

import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.problem.NotFound;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** A person asks for all that is known about them, and fetches it (AUD-2). */
@ApplicationScoped
class DataExportService {

    private static final String ASK = "identity.data-export.ask";
    private static final String DOWNLOAD = "identity.data-export.download";

    private final PersonRepository persons;
    private final DataExportRepository exports;
    private final DataExportPartRepository parts;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    DataExportService(
            PersonRepository persons,
            DataExportRepository exports,
            DataExportPartRepository parts,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.persons = persons;
        this.exports = exports;
        this.parts = parts;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @WithSession
    Uni<DataExportsDto> of(UUID personId) {
        return exports.of(personId).map(found -> DataExportsDto.of(found, clock.instant()));
    }

    /** The person's row is locked: of two requests at once the second sees the first. */
    @WithTransaction
    Uni<DataExportDto> ask(UUID personId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return persons.getLocked(personId)
                .call(() -> exports.expire(now))
                .flatMap(person -> exports.of(personId)
                        .invoke(earlier -> requireNoneOfToday(earlier, now))
                        .chain(() -> exports.persistAndFlush(new DataExport(personId, person.language(), now)))
                        .call(export -> outbox.publish(DataExportEvents.requested(export)))
                        .call(() -> audit.note(ASK, object(person), null)))
                .map(export -> DataExportDto.of(export, now));
    }

    /** That it was fetched stands in the trail: whoever has the file has everything. */
    @WithTransaction
    Uni<byte[]> file(UUID personId, UUID id) {
        Instant now = clock.instant();
        return NotFound.ifNull(exports.of(personId, id))
                .flatMap(export -> NotFound.ifNull(
                        export.isReady(now) ? parts.file(id) : Uni.createFrom().nullItem()))
                .call(() -> persons.get(personId).flatMap(person -> audit.note(DOWNLOAD, object(person), null)));
    }

    private static void requireNoneOfToday(List<DataExport> earlier, Instant now) {
        if (earlier.stream().anyMatch(export -> export.isRunning() && now.isBefore(export.expiresAt()))) {
            throw new ProblemException(DataExportProblem.RUNNING);
        }
        if (earlier.stream().anyMatch(export -> now.isBefore(export.nextFrom()))) {
            throw new ProblemException(DataExportProblem.TOO_SOON);
        }
    }

    private static AuditedObject object(Person person) {
        return AuditedObject.person(person.id(), person.name().full());
    }
}
