package de.guildhall.notification.mail;

import java.time.Instant;
import java.util.UUID;

/** The event that a mail tells of, and when it happened. A repeated delivery has the same. */
record Cause(UUID eventId, Instant at) {}
