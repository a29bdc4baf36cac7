package de.guildhall.org.trainer;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What of a trainer's training relationships a change of the trainer has to do with, in the same transaction. */
public interface TrainersRelationships {

    /** Whether the trainer would train themselves as this person. */
    Uni<Boolean> haveApprentice(UUID trainerId, UUID personId);

    /** The trainer can sign in from now on, or cannot any more. */
    Uni<Void> trainerLinked(Trainer trainer);

    /** All of the one pass to the other, also those that are over: their books are still read. */
    Uni<Void> pass(Trainer trainer, Trainer successor);
}
