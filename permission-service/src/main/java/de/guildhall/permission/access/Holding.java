package de.guildhall.permission.access;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import java.time.Instant;

/** What a decision needs of a grant that is not revoked. {@code until} is null if it has no end. */
record Holding(ActingFor actingFor, String role, Scope scope, Instant from, Instant until) {}
