package de.guildhall.org.activation;

import de.guildhall.org.activationcode.CodeHasher;
import de.guildhall.org.activationcode.CodeKind;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Redeems a code: reserve the try, hash without a transaction, then use the code or count the try. */
@ApplicationScoped
class Redemption {

    private final AttemptLedger ledger;
    private final CodeHasher hasher;
    private final AnswerBeat beat;

    Redemption(AttemptLedger ledger, CodeHasher hasher, AnswerBeat beat) {
        this.ledger = ledger;
        this.hasher = hasher;
        this.beat = beat;
    }

    /**
     * @param personId null if nobody has to sign in to redeem a code of the kind
     * @param use      what the right code does; null if somebody else was faster with it
     */
    Uni<Organisation> redeem(
            CodeKind kind, UUID personId, CodeOfLetter typed, Function<Reservation, Uni<Organisation>> use) {
        long begun = System.nanoTime();
        return ledger.reserve(kind, personId, typed.chamberId(), typed.normalCompanyNumber())
                .flatMap(reservation -> reservation.closed()
                        ? beat.after(hasher.latest()).chain(Redemption::refused)
                        : evaluate(reservation, typed, use))
                .onFailure(ProblemException.class)
                .call(() -> beat.next(begun));
    }

    private Uni<Organisation> evaluate(
            Reservation reservation, CodeOfLetter typed, Function<Reservation, Uni<Organisation>> use) {
        return hasher.matches(typed.secretCode(), reservation.hash())
                .flatMap(matches -> matches
                        ? use(reservation, use)
                        : ledger.wrong(reservation).flatMap(counted -> refused()));
    }

    /** Who has the right code and cannot use it, because of what hinders or somebody was faster, has not tried a wrong one. */
    private Uni<Organisation> use(Reservation reservation, Function<Reservation, Uni<Organisation>> use) {
        return use.apply(reservation)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(ActivationProblem.REFUSED))
                .onFailure(ProblemException.class)
                .call(() -> ledger.rightInVain(reservation));
    }

    private static Uni<Organisation> refused() {
        return Uni.createFrom().failure(() -> new ProblemException(ActivationProblem.REFUSED));
    }
}
