package de.guildhall.org.account;

import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asks identity-service to find or create the person behind an e-mail address. */
@ApplicationScoped
public class AccountRequests {

    private final Outbox outbox;
    private final Caller caller;

    AccountRequests(Outbox outbox, Caller caller) {
        this.outbox = outbox;
        this.caller = caller;
    }

    /** Part of the transaction that notes the request. */
    public Uni<Void> publish(Applicant applicant, String email, String language) {
        return outbox.publish(requested(applicant, email, language, caller.personId()));
    }

    static DomainEvent requested(Applicant applicant, String email, String language, UUID requestedBy) {
        return new DomainEvent(
                "org.account-request",
                "org.account.requested",
                applicant.causeId(),
                new AccountRequested(
                        applicant.causeKind(),
                        applicant.causeId(),
                        applicant.organisationId(),
                        applicant.organisationName(),
                        email,
                        applicant.givenName(),
                        applicant.familyName(),
                        language,
                        requestedBy));
    }

    /** Who needs an account, and why. */
    public record Applicant(
            CauseKind causeKind,
            UUID causeId,
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
}
