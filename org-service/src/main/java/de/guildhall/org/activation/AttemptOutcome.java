package de.guildhall.org.activation;

enum AttemptOutcome {
    /** Counts like a wrong one: it is being evaluated, or the service died while it was. */
    OPEN,
    WRONG,
    RIGHT
}
