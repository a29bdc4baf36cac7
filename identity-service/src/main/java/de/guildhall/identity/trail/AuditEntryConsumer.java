package de.guildhall.identity.trail;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in the entries of every service, its own included. */
@ApplicationScoped
class AuditEntryConsumer {

    private final Inbox inbox;
    private final TrailKeeper keeper;

    AuditEntryConsumer(Inbox inbox, TrailKeeper keeper) {
        this.inbox = inbox;
        this.keeper = keeper;
    }

    @Incoming("audit-entries")
    Uni<Void> noted(ConsumerRecord<String, String> message) {
        String service = service(message);
        return inbox.apply("identity.trail", message, NotedEntry.class, noted -> keeper.keep(noted, service));
    }

    private static String service(ConsumerRecord<String, String> message) {
        Header source = message.headers().lastHeader("ce_source");
        return source == null ? "" : new String(source.value(), StandardCharsets.UTF_8).replaceFirst("^/", "");
    }
}
