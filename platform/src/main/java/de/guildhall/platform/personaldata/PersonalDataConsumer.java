package de.guildhall.platform.personaldata;

import de.guildhall.platform.inbox.Inbox;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.platform.outbox.Outbox;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Answers a person who asked for all that is known about them with what this service knows (AUD-2). */
@ApplicationScoped
class PersonalDataConsumer {

    private static final String REQUESTED = "de.guildhall.identity.data-export.requested.v1";
    private static final String TOPIC = "personal-data.part";

    /** Half of what a broker takes at once, for the words that come with the rows. */
    private static final int MOST_BYTES = 500_000;

    private final Inbox inbox;
    private final Outbox outbox;
    private final PersonalDataRepository repository;
    private final List<PersonalData> held;
    private final String service;

    PersonalDataConsumer(
            Inbox inbox,
            Outbox outbox,
            PersonalDataRepository repository,
            @All List<PersonalData> held,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.repository = repository;
        this.held = held;
        this.service = service;
    }

    record DataExportState(UUID exportId, UUID personId, String language) {}

    @Incoming("data-exports")
    Uni<Void> requested(ConsumerRecord<String, String> message) {
        return inbox.apply(
                "personal-data",
                message,
                DataExportState.class,
                (type, export) ->
                        type.equals(REQUESTED) ? tell(export) : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(DataExportState export) {
        return Multi.createFrom()
                .iterable(held)
                .onItem()
                .transformToMultiAndConcatenate(data -> sections(data, export))
                .collect()
                .asList()
                .flatMap(sections -> publish(
                        PersonalDataPart.of(export.exportId(), export.personId(), service, sections, MOST_BYTES)));
    }

    private Multi<PersonalDataPart.Section> sections(PersonalData data, DataExportState export) {
        return Multi.createFrom()
                .iterable(data.sections())
                .onItem()
                .transformToUniAndConcatenate(section -> repository
                        .rows(section, export.personId())
                        .map(found -> new PersonalDataWords(data, export.language()).section(section, found)));
    }

    private Uni<Void> publish(List<PersonalDataPart> parts) {
        return Multi.createFrom()
                .iterable(parts)
                .onItem()
                .transformToUniAndConcatenate(
                        part -> outbox.publish(new DomainEvent(TOPIC, TOPIC + ".told", part.exportId(), part)))
                .collect()
                .last();
    }
}
