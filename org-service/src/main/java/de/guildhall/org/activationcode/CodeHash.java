package de.guildhall.org.activationcode;

import jakarta.persistence.Embeddable;
import java.security.MessageDigest;

/** What is kept of a code: enough to recognise it, of no use to who reads the database. */
@Embeddable
public record CodeHash(byte[] salt, byte[] hash) {

    /** In the same time wherever the first difference is. */
    boolean matches(byte[] other) {
        return MessageDigest.isEqual(hash, other);
    }
}
