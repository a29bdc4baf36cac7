package de.guildhall.permission.function;

import de.guildhall.platform.caller.ActingFor;
import java.time.Instant;

/**
 * A role that somebody holds now in a function.
 *
 * @param usableUntil nothing may be done by it from this moment on, which may have passed (ACC-4); null without end
 */
record HeldRole(ActingFor actingFor, String role, Instant usableUntil) {}
