package de.guildhall.notification.mail;

import de.guildhall.notification.directory.PartyRepository;
import de.guildhall.notification.directory.Recipient;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Who left hears of it and whom to ask; who takes over hears of that (USR-10). */
@ApplicationScoped
class DepartureMails {

    private static final String CONSUMER = "notification.departure-mail";

    private final Inbox inbox;
    private final MailRepository mails;
    private final PartyRepository parties;

    DepartureMails(Inbox inbox, MailRepository mails, PartyRepository parties) {
        this.inbox = inbox;
        this.mails = mails;
        this.parties = parties;
    }

    record DepartureState(UUID personId, UUID organisationId, UUID chamberId, UUID successorId, boolean lastPlace) {

        UUID placeId() {
            return organisationId == null ? chamberId : organisationId;
        }
    }

    @Incoming("departures")
    Uni<Void> departed(ConsumerRecord<String, String> message) {
        return inbox.apply(
                CONSUMER,
                message,
                DepartureState.class,
                (type, departure) -> type.endsWith(".recorded.v1")
                        ? tell(departure, Cause.of(message))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(DepartureState departure, Cause cause) {
        return toLeaver(departure, cause)
                .call(mails::persist)
                .chain(() -> toSuccessor(departure, cause))
                .call(mails::persist)
                .replaceWithVoid();
    }

    private Uni<Mail> toLeaver(DepartureState departure, Cause cause) {
        return parties.nameOf(departure.placeId())
                .flatMap(place -> parties.nameOf(departure.chamberId())
                        .flatMap(chamber -> parties.find(departure.chamberId())
                                .map(office -> new Occasion.Departed(
                                        place,
                                        chamber,
                                        office.map(Recipient::email).orElse(null),
                                        departure.lastPlace()))))
                .map(departed -> Mail.toParty(cause, departure.personId(), departed));
    }

    private Uni<Mail> toSuccessor(DepartureState departure, Cause cause) {
        return parties.nameOf(departure.placeId())
                .flatMap(place -> parties.nameOf(departure.personId())
                        .map(leaver -> new Occasion.Succession(
                                departure.organisationId(), departure.chamberId(), place, leaver)))
                .map(succession -> Mail.toParty(cause, departure.successorId(), succession));
    }
}
