package de.guildhall.org.account;

import de.guildhall.org.chamber.ChamberService;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asks identity-service to find or create the person behind an e-mail address. */
@ApplicationScoped
public class AccountRequests {

    private final ChamberService chambers;
    private final Outbox outbox;
    private final Caller caller;

    AccountRequests(ChamberService chambers, Outbox outbox, Caller caller) {
        this.chambers = chambers;
        this.outbox = outbox;
        this.caller = caller;
    }

    /** Who needs an account, and why. */
    public record Applicant(
            CauseKind causeKind,
            UUID causeId,
            UUID chamberId,
            UUID organisationId,
            String organisationName,
            String givenName,
            String familyName) {}

    record AccountRequested(
            CauseKind causeKind,
            UUID causeId,
            UUID organisationId,
            String organisationName,
            String email,
            String givenName,
            String familyName,
            String language,
            UUID requestedBy) {}

    /** The caller holds the account's row locked: the answer to an earlier request may come at the same moment. */
    public Uni<Void> ask(Account account, Applicant applicant, AccountRequest request) {
        account.request(request.email());
        return chambers.get(applicant.chamberId())
                .flatMap(chamber -> outbox.publish(requested(applicant, request, chamber.language())));
    }

    private DomainEvent requested(Applicant applicant, AccountRequest request, String chambersLanguage) {
        return new DomainEvent(
                "org.account-request",
                "org.account.requested",
                applicant.causeId(),
                new AccountRequested(
                        applicant.causeKind(),
                        applicant.causeId(),
                        applicant.organisationId(),
                        applicant.organisationName(),
                        request.email(),
                        applicant.givenName(),
                        applicant.familyName(),
                        request.languageOr(chambersLanguage),
                        caller.personId()));
    }
}
