package de.guildhall.audit.chain;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An entry as it enters the chain.
 *
 * @param at         no finer than microseconds, which is what the database keeps
 * @param personName like label, before and after a value that may be erased, and therefore sealed
 */
public record ChainedEntry(
        UUID entryId,
        Instant at,
        String service,
        String source,
        UUID personId,
        SealedText personName,
        String actingFor,
        String action,
        String objectKind,
        UUID objectId,
        SealedText label,
        UUID subjectPersonId,
        UUID organisationId,
        UUID chamberId,
        SealedText before,
        SealedText after) {

    /** A value and the seal that stands for it in the chain; both null if there is no value. */
    public record SealedText(String value, byte[] seal) {

        /** Sealed for the first time. */
        public static SealedText of(String value) {
            return new SealedText(value, Seal.of(value));
        }
    }

    /** Whether a value is gone of which only the digest is left. */
    public boolean isErased() {
        return sealed().anyMatch(text -> Seal.isErased(text.value, text.seal));
    }

    boolean fitsItsSeals() {
        return sealed().allMatch(text -> Seal.fits(text.value, text.seal));
    }

    private Stream<SealedText> sealed() {
        return Stream.of(personName, label, before, after);
    }
}
