package de.guildhall.org.trainer;

import io.smallrye.mutiny.Uni;

/** Told, in the same transaction, when a trainer can sign in. */
public interface TrainerLinked {

    Uni<Void> trainerLinked(Trainer trainer);
}
