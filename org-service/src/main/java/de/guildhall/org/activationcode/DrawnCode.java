package de.guildhall.org.activationcode;

/** A new code with its hash, before anything is known of it in the database. */
public record DrawnCode(SecretCode secret, CodeHash hash) {}
