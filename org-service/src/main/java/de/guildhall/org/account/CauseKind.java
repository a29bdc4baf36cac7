package de.guildhall.org.account;

/** What somebody gets an account for. */
public enum CauseKind {
    TRAINING_RELATIONSHIP,
    TRAINER
}
