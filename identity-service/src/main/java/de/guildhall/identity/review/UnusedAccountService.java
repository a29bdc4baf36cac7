package de.guildhall.identity.review;

import de.guildhall.identity.membership.MembershipRepository;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What the administrator of a place does about the review: who is still needed stays (USR-12). Who is not, leaves. */
@ApplicationScoped
class UnusedAccountService {

    private final UnusedAccountRepository accounts;
    private final MembershipRepository memberships;
    private final PersonRepository persons;
    private final Permit permit;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    UnusedAccountService(
            UnusedAccountRepository accounts,
            MembershipRepository memberships,
            PersonRepository persons,
            Permit permit,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.persons = persons;
        this.permit = permit;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @WithSession
    Uni<Page<UnusedAccountView>> inOrganisation(UUID organisationId, PageRequest page) {
        return memberships
                .placeOf(organisationId)
                .flatMap(place -> open(
                        organisationId, place == null ? Scoped.at(Scope.organisation(organisationId)) : place, page));
    }

    /** Of the chamber's own people. */
    @WithSession
    Uni<Page<UnusedAccountView>> onChamber(UUID chamberId, PageRequest page) {
        return open(chamberId, Scoped.at(Scope.chamber(chamberId)), page);
    }

    private Uni<Page<UnusedAccountView>> open(UUID placeId, Scoped place, PageRequest page) {
        return permit.require(ReviewPermission.CONFIRM, place)
                .chain(() ->
                        accounts.open(placeId, page.after(UnusedAccountView.KEY_PARTS), page.rows(), clock.instant()))
                .map(found -> Page.of(found, page.limit, UnusedAccountView::cursor));
    }

    /** The account is still needed. It is listed again if nobody uses it until the next review. */
    @WithTransaction
    Uni<Void> confirm(UUID id) {
        return accounts.lock(id)
                .call(account -> permit.require(ReviewPermission.CONFIRM, account))
                .flatMap(account -> account.confirm(caller.personId(), clock.instant())
                        ? note(account)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> note(UnusedAccount account) {
        return persons.get(account.personId())
                .flatMap(person -> audit.note(
                        ReviewPermission.CONFIRM,
                        AuditedObject.of(
                                        "unused-account",
                                        account.id(),
                                        person.name().full(),
                                        account)
                                .about(person.id()),
                        null));
    }
}
