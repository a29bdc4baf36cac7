package de.guildhall.identity.dataexport;

import de.guildhall.identity.IdentityConfig;
import de.guildhall.identity.dataexport.DataExportPartRepository.Told;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.queue.QueueWorkers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Makes the file as soon as every service has told what it holds, and tells the person. */
@ApplicationScoped
class DataExportBuilder {

    /** In the order in which they are read. */
    static final List<String> SERVICES = List.of(
            "identity-service",
            "org-service",
            "permission-service",
            "training-record-service",
            "exam-service",
            "notification-service");

    private static final String QUEUE = "data_exports";

    private final DataExportRepository exports;
    private final DataExportPartRepository parts;
    private final PersonRepository persons;
    private final DataExportWriter writer;
    private final Outbox outbox;
    private final QueueWorkers workers;
    private final IdentityConfig config;
    private final Clock clock;

    DataExportBuilder(
            DataExportRepository exports,
            DataExportPartRepository parts,
            PersonRepository persons,
            DataExportWriter writer,
            Outbox outbox,
            QueueWorkers workers,
            IdentityConfig config,
            Clock clock) {
        this.exports = exports;
        this.parts = parts;
        this.persons = persons;
        this.writer = writer;
        this.outbox = outbox;
        this.workers = workers;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        workers.start(QUEUE, config.tick(), this::buildNext);
    }

    /** Whether there was one. */
    Uni<Boolean> buildNext() {
        return Panache.withTransaction(() -> exports.nextComplete(SERVICES.size())
                .call(export -> export == null ? Uni.createFrom().voidItem() : build(export))
                .map(export -> export != null));
    }

    private Uni<Void> build(DataExport export) {
        return persons.get(export.personId())
                .flatMap(person -> told(export).flatMap(told -> write(export, person, told)))
                .call(zip -> parts.replaceByFile(export.id(), zip))
                .invoke(() -> export.ready(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .call(() -> outbox.publish(DataExportEvents.ready(export)))
                .replaceWithVoid();
    }

    private Uni<byte[]> write(DataExport export, Person person, List<Told> told) {
        return writer.write(person.name().full(), export.language(), export.askedAt(), told);
    }

    private Uni<List<Told>> told(DataExport export) {
        return Multi.createFrom()
                .iterable(SERVICES)
                .onItem()
                .transformToUniAndConcatenate(service -> parts.told(export.id(), service))
                .collect()
                .asList();
    }
}
