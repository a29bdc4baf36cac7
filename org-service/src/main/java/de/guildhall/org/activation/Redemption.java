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
    private final WantedCodes codes;
    private final CodeHasher hasher;
    private final AnswerBeat beat;

    Redemption(AttemptLedger ledger, WantedCodes codes, CodeHasher hasher, AnswerBeat beat) {
        this.ledger = ledger;
        this.codes = codes;
        this.hasher = hasher;
        this.beat = beat;
    }

    /** @param use what the right code does; null if somebody else was faster with it */
    Uni<Organisation> redeem(
            CodeKind kind, UUID personId, CodeOfLetter typed, Function<Reservation, Uni<Organisation>> use) {
        return ledger.reserve(kind, personId, typed)
                .flatMap(reservation -> reservation.closed()
                        ? hasher.turn().flatMap(beat::after).chain(Redemption::refused)
                        : evaluate(reservation, typed, use));
    }

    /**
     * Redeems a code that needs no account. Nobody's tries are counted: whoever wants to hinder the right one would only
     * have to try often enough, and 80 random bits are found by nobody (ADR 26).
     *
     * @param use as above
     */
    Uni<Organisation> redeemUncounted(CodeKind kind, CodeOfLetter typed, Function<WantedCode, Uni<Organisation>> use) {
        return codes.find(kind, typed)
                .flatMap(wanted -> hasher.matches(typed.secretCode(), wanted.hash())
                        .flatMap(matches -> matches ? orTooLate(use.apply(wanted)) : refused()));
    }

    private Uni<Organisation> evaluate(
            Reservation reservation, CodeOfLetter typed, Function<Reservation, Uni<Organisation>> use) {
        return hasher.matches(typed.secretCode(), reservation.wanted().hash())
                .flatMap(matches -> matches
                        ? use(reservation, use)
                        : ledger.wrong(reservation).flatMap(counted -> refused()));
    }

    /** Who has the right code and cannot use it, because of what hinders or somebody was faster, has not tried a wrong one. */
    private Uni<Organisation> use(Reservation reservation, Function<Reservation, Uni<Organisation>> use) {
        return orTooLate(use.apply(reservation))
                .onFailure(ProblemException.class)
                .call(() -> ledger.rightInVain(reservation));
    }

    private static Uni<Organisation> orTooLate(Uni<Organisation> used) {
        return used.onItem().ifNull().failWith(() -> new ProblemException(ActivationProblem.REFUSED));
    }

    private static Uni<Organisation> refused() {
        return Uni.createFrom().failure(() -> new ProblemException(ActivationProblem.REFUSED));
    }
}
