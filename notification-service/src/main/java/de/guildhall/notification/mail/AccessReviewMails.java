package de.guildhall.notification.mail;

import de.guildhall.notification.directory.AdministratorRepository;
import de.guildhall.notification.directory.PartyRepository;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Who administers a place hears how many of its accounts nobody uses (USR-12). */
@ApplicationScoped
class AccessReviewMails {

    private static final String CONSUMER = "notification.access-review-mail";

    private final Inbox inbox;
    private final MailRepository mails;
    private final AdministratorRepository administrators;
    private final PartyRepository parties;

    AccessReviewMails(
            Inbox inbox, MailRepository mails, AdministratorRepository administrators, PartyRepository parties) {
        this.inbox = inbox;
        this.mails = mails;
        this.administrators = administrators;
        this.parties = parties;
    }

    record ReviewState(UUID organisationId, UUID chamberId, long accounts) {

        UUID placeId() {
            return organisationId == null ? chamberId : organisationId;
        }
    }

    @Incoming("access-reviews")
    Uni<Void> reviewed(ConsumerRecord<String, String> message) {
        return inbox.apply(CONSUMER, message, ReviewState.class, review -> tell(review, Cause.of(message)));
    }

    private Uni<Void> tell(ReviewState review, Cause cause) {
        return parties.nameOf(review.placeId())
                .map(place -> new Occasion.UnusedAccounts(
                        review.organisationId(), review.chamberId(), place, review.accounts()))
                .flatMap(unused -> administrators
                        .of(review.placeId(), cause.at())
                        .map(persons -> persons.stream()
                                .map(person -> Mail.toParty(cause, person, unused))
                                .toList()))
                .flatMap(this::write);
    }

    private Uni<Void> write(List<Mail> letters) {
        return letters.isEmpty() ? Uni.createFrom().voidItem() : mails.persist(letters);
    }
}
