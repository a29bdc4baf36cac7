package de.guildhall.notification.mail;

import de.guildhall.notification.directory.AdministratorRepository;
import de.guildhall.notification.directory.PartyRepository;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Both sides hear when a clerk says without a code that one organisation belongs to another, or no more (ACC-7). */
@ApplicationScoped
class HeadOfficeMails {

    private static final String CONSUMER = "notification.head-office-mail";

    /** The topic keeps states for good, so a new installation of this service reads what was long ago. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final Inbox inbox;
    private final MailRepository mails;
    private final PartyRepository parties;
    private final AdministratorRepository administrators;
    private final Clock clock;

    HeadOfficeMails(
            Inbox inbox,
            MailRepository mails,
            PartyRepository parties,
            AdministratorRepository administrators,
            Clock clock) {
        this.inbox = inbox;
        this.mails = mails;
        this.parties = parties;
        this.administrators = administrators;
        this.clock = clock;
    }

    record OrganisationState(UUID organisationId, String name, UUID headOfficeId, UUID formerHeadOfficeId) {}

    /** What is told to who administers the organisation with that id. */
    private interface Told {
        Occasion to(UUID organisationId, String branch, String headOffice);
    }

    @Incoming("attachments")
    Uni<Void> changed(ConsumerRecord<String, String> message) {
        return inbox.apply(CONSUMER, message, OrganisationState.class, (type, branch) -> {
            Cause cause = Cause.of(message);
            if (cause.at().isBefore(clock.instant().minus(NEWS))) {
                return Uni.createFrom().voidItem();
            }
            return switch (type) {
                case "de.guildhall.org.organisation.attached.v1" ->
                    tell(branch, branch.headOfficeId(), cause, Occasion.HeadOfficeSet::new);
                case "de.guildhall.org.organisation.detached.v1" ->
                    tell(branch, branch.formerHeadOfficeId(), cause, Occasion.HeadOfficeRemoved::new);
                default -> Uni.createFrom().voidItem();
            };
        });
    }

    private Uni<Void> tell(OrganisationState branch, UUID headOfficeId, Cause cause, Told told) {
        return headOfficeId == null
                ? Uni.createFrom().voidItem()
                : parties.nameOf(headOfficeId)
                        .flatMap(headOffice -> administrators
                                .of(headOfficeId, cause.at())
                                .flatMap(ofHeadOffice -> administrators
                                        .of(branch.organisationId(), cause.at())
                                        .map(ofBranch -> mails(
                                                cause,
                                                ofHeadOffice,
                                                told.to(headOfficeId, branch.name(), headOffice),
                                                ofBranch,
                                                told.to(branch.organisationId(), branch.name(), headOffice)))))
                        .flatMap(all -> all.isEmpty() ? Uni.createFrom().voidItem() : mails.persist(all));
    }

    /** Who administers both hears it once. */
    private static List<Mail> mails(
            Cause cause, List<UUID> ofHeadOffice, Occasion toHeadOffice, List<UUID> ofBranch, Occasion toBranch) {
        List<Mail> mails = new ArrayList<>();
        ofHeadOffice.forEach(person -> mails.add(Mail.toParty(cause, person, toHeadOffice)));
        ofBranch.stream()
                .filter(person -> !ofHeadOffice.contains(person))
                .forEach(person -> mails.add(Mail.toParty(cause, person, toBranch)));
        return mails;
    }
}
