package de.guildhall.org.activationcode;

import java.util.Base64;

record Keys(String pepper, String letterKey, int hashThreads) implements ActivationCodeConfig {

    /** Both keys differ from those with another first byte. */
    static Keys with(int firstByte) {
        byte[] key = new byte[32];
        key[0] = (byte) firstByte;
        String encoded = Base64.getEncoder().encodeToString(key);
        return new Keys(encoded, encoded, 1);
    }
}
