package de.guildhall.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Stands in the chain for a value that may have to go one day: a name, a label, a state. The digest alone says nothing
 * about the value, since a random salt went into it; so a value and its salt can be removed, and the chain still holds.
 *
 * <p>Stored as the salt's bytes followed by the digest's; of an erased value the digest alone is left.
 */
public final class Seal {

    private static final int SALT = 16;
    private static final int DIGEST = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** Null for no value: there is nothing to hide about that. */
    public static byte[] of(String value) {
        if (value == null) {
            return null;
        }
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        byte[] digest = digest(salt, value);
        byte[] seal = Arrays.copyOf(salt, SALT + DIGEST);
        System.arraycopy(digest, 0, seal, SALT, DIGEST);
        return seal;
    }

    /** What of a seal goes into the chain; null for no seal, which stays different from any digest. */
    static byte[] digest(byte[] seal) {
        return isWhole(seal) ? Arrays.copyOfRange(seal, SALT, SALT + DIGEST) : seal;
    }

    static boolean isErased(String value, byte[] seal) {
        return value == null && seal != null && seal.length == DIGEST;
    }

    static boolean fits(String value, byte[] seal) {
        if (value == null) {
            return seal == null || isErased(null, seal);
        }
        return isWhole(seal) && Arrays.equals(digest(seal), digest(Arrays.copyOf(seal, SALT), value));
    }

    private static boolean isWhole(byte[] seal) {
        return seal != null && seal.length == SALT + DIGEST;
    }

    private static byte[] digest(byte[] salt, String value) {
        return Sha256.of(salt, value.getBytes(StandardCharsets.UTF_8));
    }
}
