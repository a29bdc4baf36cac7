package de.guildhall.notification.mail;

import de.guildhall.notification.directory.PartyRepository;
import de.guildhall.notification.directory.Recipient;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The trainer hears who else decides weeks of an apprentice (ACC-10): an apprentice could name a second address of their
 * own.
 */
@ApplicationScoped
class SupervisorMails {

    private static final String CONSUMER = "notification.supervisor-mail";

    private final Inbox inbox;
    private final MailRepository mails;
    private final PartyRepository parties;

    SupervisorMails(Inbox inbox, MailRepository mails, PartyRepository parties) {
        this.inbox = inbox;
        this.mails = mails;
        this.parties = parties;
    }

    record SupervisionState(
            UUID personId,
            UUID trainingRelationshipId,
            UUID organisationId,
            UUID apprenticePersonId,
            UUID trainerPersonId,
            boolean isNew) {

        /** Somebody who trains and looks after weeks needs no mail about themselves. */
        boolean concernsTrainer() {
            return isNew && trainerPersonId != null && !trainerPersonId.equals(personId);
        }
    }

    @Incoming("supervisions")
    Uni<Void> changed(ConsumerRecord<String, String> message) {
        return inbox.apply(
                CONSUMER,
                message,
                SupervisionState.class,
                supervision -> supervision.concernsTrainer()
                        ? tell(supervision, Cause.of(message))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(SupervisionState supervision, Cause cause) {
        return nameOf(supervision.apprenticePersonId())
                .flatMap(apprentice -> nameOf(supervision.personId())
                        .flatMap(supervisor -> parties.find(supervision.personId())
                                .map(recipient -> new Occasion.SupervisorNamed(
                                        supervision.trainingRelationshipId(),
                                        supervision.organisationId(),
                                        apprentice.orElse(null),
                                        supervisor.orElse(null),
                                        recipient.map(Recipient::email).orElse(null)))))
                .flatMap(named -> mails.persist(Mail.toParty(cause, supervision.trainerPersonId(), named)))
                .replaceWithVoid();
    }

    private Uni<Optional<String>> nameOf(UUID personId) {
        return personId == null
                ? Uni.createFrom().item(Optional.empty())
                : parties.nameOf(personId).map(Optional::ofNullable);
    }
}
