package de.guildhall.org.activation;

import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers leave at whole beats only, so that their time does not tell what was looked at (ACC-5). */
@ApplicationScoped
class AnswerBeat {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Duration length;

    /** @param length longer than it takes to hash a code */
    AnswerBeat(@ConfigProperty(name = "guildhall.activation.answer-floor") Duration length) {
        this.length = length;
    }

    /** Does the work; a refusal leaves at a whole beat after it was begun. */
    <T> Uni<T> refusing(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            long begun = System.nanoTime();
            return work.get().onFailure(ProblemException.class).call(() -> next(begun));
        });
    }

    /** @param begun when the request came, as {@link System#nanoTime()} told it */
    Uni<Void> next(long begun) {
        Duration sinceRequest = Duration.ofNanos(System.nanoTime() - begun);
        return Uni.createFrom().voidItem().onItem().delayIt().by(untilNext(sinceRequest));
    }

    /** For what is refused without any work: that takes as long as the work took others, and no processor. */
    Uni<Void> after(Duration work) {
        return Uni.createFrom().voidItem().onItem().delayIt().by(work.plusMillis(1));
    }

    /** In whole milliseconds, at least one: no timer can wait for less. */
    Duration untilNext(Duration sinceRequest) {
        long rest = length.toNanos() - sinceRequest.toNanos() % length.toNanos();
        return Duration.ofMillis(Math.ceilDiv(rest, NANOS_PER_MILLI));
    }
}
