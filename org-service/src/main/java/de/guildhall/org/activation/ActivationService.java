package de.guildhall.org.activation;

import de.guildhall.org.activationcode.ActivationCodePermission;
import de.guildhall.org.activationcode.CodeDraw;
import de.guildhall.org.activationcode.CodeKind;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.OrganisationPermission;
import de.guildhall.org.organisation.OrganisationService;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What codes do: activating a company, taking that back, acting for one (ACC-2, ACC-5, DEL-2). */
@ApplicationScoped
class ActivationService {

    private final AnswerBeat beat;
    private final Redemption redemption;
    private final CodeDraw draw;
    private final Opening opening;
    private final TakingBack takingBack;
    private final Delegating delegating;
    private final OrganisationService organisations;
    private final Permit permit;
    private final Caller caller;

    ActivationService(
            AnswerBeat beat,
            Redemption redemption,
            CodeDraw draw,
            Opening opening,
            TakingBack takingBack,
            Delegating delegating,
            OrganisationService organisations,
            Permit permit,
            Caller caller) {
        this.beat = beat;
        this.redemption = redemption;
        this.draw = draw;
        this.opening = opening;
        this.takingBack = takingBack;
        this.delegating = delegating;
        this.organisations = organisations;
        this.permit = permit;
        this.caller = caller;
    }

    /**
     * Whether the caller may, is asked before anybody looks at the code: the answer tells nothing of it.
     *
     * @param headOfficeId null if the company is not opened under another
     */
    Uni<Organisation> activate(CodeOfLetter typed, UUID headOfficeId) {
        UUID personId = caller.requirePerson();
        Uni<Void> permitted = headOfficeId == null
                ? Uni.createFrom().voidItem()
                : require(OrganisationPermission.ACTIVATE_BRANCH, headOfficeId);
        return beat.refusing(() -> permitted
                .chain(() -> requireNoReader(typed))
                .flatMap(may -> redemption.redeem(
                        CodeKind.OWNER,
                        personId,
                        typed,
                        reservation ->
                                draw.draw().flatMap(wayBack -> opening.open(reservation, wayBack, headOfficeId)))));
    }

    /**
     * As above.
     *
     * @return the principal
     */
    Uni<Organisation> delegate(CodeOfLetter typed, UUID delegateId) {
        UUID personId = caller.requirePerson();
        return beat.refusing(() -> require(DelegationPermission.ENTER, delegateId)
                .chain(() -> requireNoReader(typed))
                .flatMap(may -> redemption.redeem(
                        CodeKind.DELEGATE,
                        personId,
                        typed,
                        reservation -> delegating.delegate(reservation, delegateId))));
    }

    /** Whoever holds the letter may be without an account, so nobody is asked who they are. */
    Uni<Void> takeBack(CodeOfLetter typed) {
        return beat.refusing(() -> redemption.redeemUncounted(CodeKind.REVOCATION, typed, takingBack::takeBack))
                .replaceWithVoid();
    }

    /** In whichever function: a clerk would make herself the administrator of any company of her chamber. */
    private Uni<Void> requireNoReader(CodeOfLetter typed) {
        return permit.canWhileActingFor(
                        ActingFor.chamber(typed.chamberId()),
                        ActivationCodePermission.ISSUE,
                        Scoped.at(Scope.chamber(typed.chamberId())))
                .invoke(reads -> {
                    if (reads) {
                        throw new ProblemException(ActivationProblem.OWN_LETTER);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> require(String permission, UUID organisationId) {
        return Panache.withSession(() ->
                organisations.get(organisationId).flatMap(organisation -> permit.require(permission, organisation)));
    }
}
