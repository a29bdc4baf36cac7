package de.guildhall.permission.grant;

import de.guildhall.permission.directory.NameRepository;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All that a person holds in one function ends at once, and may come back. Runs in the transaction of the use case. */
@ApplicationScoped
public class LeavingGrants {

    private final GrantRepository grants;
    private final GrantBook book;
    private final GrantService service;
    private final Administrators administrators;
    private final GrantAuthority authority;
    private final NameRepository names;
    private final RoleCatalogue roles;
    private final Permit permit;
    private final Audit audit;
    private final Caller caller;

    LeavingGrants(
            GrantRepository grants,
            GrantBook book,
            GrantService service,
            Administrators administrators,
            GrantAuthority authority,
            NameRepository names,
            RoleCatalogue roles,
            Permit permit,
            Audit audit,
            Caller caller) {
        this.grants = grants;
        this.book = book;
        this.service = service;
        this.administrators = administrators;
        this.authority = authority;
        this.names = names;
        this.roles = roles;
        this.permit = permit;
        this.audit = audit;
        this.caller = caller;
    }

    /** What the person holds or will hold in the function; nobody else ends any of it until the transaction ends. */
    public Uni<List<Grant>> held(UUID personId, ActingFor function, Instant now) {
        return grants.lockOfPersonActingFor(personId, function, now);
    }

    /** What the person holds or will hold anywhere. */
    public Uni<List<Grant>> anywhere(UUID personId, Instant now) {
        return grants.ofPerson(personId, now);
    }

    /**
     * @throws ProblemException 403 if the person administers the organisation and the caller appoints no administrators,
     *     409 if the organisation would be without an administrator (USR-8)
     */
    public Uni<Void> end(List<Grant> held, UUID departure, Instant now) {
        return eachOf(held.stream().filter(LeavingGrants::administers).toList(), authority::requireToRevoke)
                .chain(() -> eachOf(held, grant -> end(grant, departure, now)))
                .chain(() -> keepAdministered(held, now));
    }

    private Uni<Void> end(Grant grant, UUID departure, Instant now) {
        GrantEvents.State before = GrantEvents.State.of(grant);
        return book.endWith(departure, grant, caller.personId(), now)
                .call(() -> audit.note(
                        GrantPermission.REVOKE, AuditedGrant.of(grant), before, GrantEvents.State.of(grant)));
    }

    private Uni<Void> keepAdministered(List<Grant> ended, Instant now) {
        return ended.stream()
                .filter(LeavingGrants::administers)
                .findFirst()
                .map(grant -> administrators.keep(grant.organisationId(), now))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** What ended with these departures. */
    public Uni<List<Grant>> endedWith(Collection<UUID> departures) {
        return grants.endedWith(departures);
    }

    /** Gives another role at the same moment, with every check of a grant. */
    public Uni<Void> give(GiveGrantRequest wanted) {
        return service.give(wanted).replaceWithVoid();
    }

    /**
     * Gives again what ended, as far as people give it; what follows from facts of other services comes with those. What
     * would be over by now is left out, and so is what the person has got again already.
     */
    public Uni<Void> giveAgain(List<Grant> ended, String reason, Instant now) {
        return eachOf(
                ended.stream()
                        .filter(grant ->
                                isGivenByPeople(grant) && !grant.period().endedBy(now))
                        .toList(),
                grant -> giveAgain(grant, reason, now));
    }

    private boolean isGivenByPeople(Grant grant) {
        return !grant.role().equals(Role.TRAINER)
                && roles.find(grant.role()).filter(Role::grantedByHand).isPresent();
    }

    private Uni<Void> giveAgain(Grant ended, String reason, Instant now) {
        return mayGiveAgain(ended)
                .flatMap(may -> may
                        ? names.knowsPerson(ended.personId())
                        : Uni.createFrom().item(false))
                .flatMap(gives -> gives
                        ? enterAgain(ended, reason, now)
                        : Uni.createFrom().voidItem());
    }

    /**
     * A chamber gives back what was there. In an organisation its own people give back what they may pass on: otherwise who
     * only removes users would let somebody have again what they do not hold themselves.
     */
    private Uni<Boolean> mayGiveAgain(Grant ended) {
        if (administers(ended)) {
            return authority.appointsAdministrators(ended.place());
        }
        if (caller.actingFor().organisationId().isPresent()) {
            Role role = roles.get(ended.role());
            return authority.mayGiveBack(role, ended.rights() == null ? role.rights() : ended.rights(), ended.place());
        }
        String right = GrantPermission.toGive(ended.role());
        return right.equals(GrantPermission.GIVE) ? Uni.createFrom().item(true) : permit.can(right, ended.place());
    }

    private static boolean administers(Grant grant) {
        return grant.role().equals(Role.ADMINISTRATOR);
    }

    private Uni<Void> enterAgain(Grant ended, String reason, Instant now) {
        Grant grant = Grant.give(
                        UUID.randomUUID(),
                        ended.personId(),
                        roles.get(ended.role()),
                        ended.place(),
                        new Period(now, ended.period().until()),
                        caller.personId(),
                        reason,
                        now)
                .tailored(ended.rights());
        return book.enter(grant)
                .flatMap(entered -> entered
                        ? audit.note(GrantPermission.GIVE, AuditedGrant.of(grant), GrantEvents.State.of(grant))
                        : Uni.createFrom().voidItem());
    }

    private static Uni<Void> eachOf(List<Grant> grants, java.util.function.Function<Grant, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(grants)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .last();
    }
}
