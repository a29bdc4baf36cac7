package de.guildhall.identity.keycloak;

import java.time.Instant;

/** A key on a person's own device that opens the account without a password. */
public record Passkey(String id, String name, Instant addedAt) {}
