package de.guildhall.audit.chain;

import java.time.Instant;

/**
 * Where a chain does not hold.
 *
 * @param at   null if the entry is missing
 * @param what does not fit, in words
 */
public record Break(long number, Instant at, String what) {

    @Override
    public String toString() {
        return "Entry " + number + (at == null ? "" : " of " + at) + ": " + what;
    }
}
