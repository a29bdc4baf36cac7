package de.guildhall.identity.dataexport;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what the services tell about a person who asked. */
@ApplicationScoped
class DataExportPartConsumer {

    private final Inbox inbox;
    private final DataExportPartRepository parts;

    DataExportPartConsumer(Inbox inbox, DataExportPartRepository parts) {
        this.inbox = inbox;
        this.parts = parts;
    }

    record PersonalDataPart(UUID exportId, String service, int part, int parts, JsonNode sections) {}

    @Incoming("personal-data-parts")
    Uni<Void> told(ConsumerRecord<String, String> message) {
        return inbox.apply("identity.data-export", message, PersonalDataPart.class, this::keep);
    }

    private Uni<Void> keep(PersonalDataPart told) {
        return DataExportBuilder.SERVICES.contains(told.service())
                ? parts.keep(
                        told.exportId(),
                        told.service(),
                        told.part(),
                        told.parts(),
                        told.sections().toString())
                : Uni.createFrom().voidItem();
    }
}
