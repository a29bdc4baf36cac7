package de.guildhall.audit.chain;

/** An entry as it is found, with the head that it is said to be. */
public record StoredEntry(Head head, ChainedEntry entry) {}
