package de.guildhall.org.activation;

import de.guildhall.org.activationcode.CodeDraw;
import de.guildhall.org.activationcode.CodeKind;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.platform.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Activating a company, and taking that back (ACC-2, ACC-5). */
@ApplicationScoped
class ActivationService {

    private final Redemption redemption;
    private final CodeDraw draw;
    private final Opening opening;
    private final TakingBack takingBack;
    private final Caller caller;

    ActivationService(Redemption redemption, CodeDraw draw, Opening opening, TakingBack takingBack, Caller caller) {
        this.redemption = redemption;
        this.draw = draw;
        this.opening = opening;
        this.takingBack = takingBack;
        this.caller = caller;
    }

    Uni<Organisation> activate(CodeOfLetter typed) {
        return redemption.redeem(
                CodeKind.OWNER,
                caller.requirePerson(),
                typed,
                reservation -> draw.draw().flatMap(wayBack -> opening.open(reservation, wayBack)));
    }

    /** Whoever holds the letter may be without an account, so nobody is asked who they are. */
    Uni<Void> takeBack(CodeOfLetter typed) {
        return redemption
                .redeem(CodeKind.REVOCATION, null, typed, takingBack::takeBack)
                .replaceWithVoid();
    }
}
