package de.guildhall.org.activation;

import de.guildhall.org.activationcode.CodeHasher;
import de.guildhall.org.activationcode.SecretCode;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Redeems an activation code: reserve the try, hash without a transaction, then use the code or count the try. */
@ApplicationScoped
class ActivationService {

    private final AttemptLedger ledger;
    private final CodeHasher hasher;
    private final AnswerBeat beat;

    ActivationService(
            AttemptLedger ledger,
            CodeHasher hasher,
            @ConfigProperty(name = "guildhall.activation.answer-floor") Duration answerFloor) {
        this.ledger = ledger;
        this.hasher = hasher;
        this.beat = new AnswerBeat(answerFloor);
    }

    Uni<Organisation> redeem(UUID chamberId, String companyNumber, SecretCode code) {
        long begun = System.nanoTime();
        return ledger.reserve(chamberId, companyNumber)
                .flatMap(reservation -> reservation.closed() ? refused() : evaluate(reservation, code))
                .onFailure(ProblemException.class)
                .call(() -> untilNextBeat(begun));
    }

    private Uni<Organisation> evaluate(Reservation reservation, SecretCode code) {
        return hasher.matches(code, reservation.hash())
                .flatMap(matches ->
                        matches ? ledger.right(reservation) : Uni.createFrom().nullItem())
                .onItem()
                .ifNull()
                .switchTo(() -> ledger.wrong(reservation).flatMap(counted -> refused()));
    }

    private static Uni<Organisation> refused() {
        return Uni.createFrom().failure(() -> new ProblemException(ActivationProblem.REFUSED));
    }

    private Uni<Void> untilNextBeat(long begun) {
        Duration sinceRequest = Duration.ofNanos(System.nanoTime() - begun);
        return Uni.createFrom().voidItem().onItem().delayIt().by(beat.untilNext(sinceRequest));
    }
}
