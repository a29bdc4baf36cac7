package de.guildhall.org.activationcode;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What the letter tells and nobody else knows: 80 random bits as 16 characters of Crockford's Base32 (ACC-4). On paper
 * a check symbol follows, so that a typing error is told apart from a wrong code without asking the database.
 *
 * @param characters without check symbol and hyphens
 */
public record SecretCode(String characters) {

    static final int LENGTH = 16;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    /** The remainder of a division by 37 needs five symbols more than Base32 has. */
    private static final String CHECK_SYMBOLS = ALPHABET + "*~$=U";

    private static final BigInteger CHECK_MODULUS = BigInteger.valueOf(CHECK_SYMBOLS.length());
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    private static final int GROUP = 4;

    public SecretCode {
        if (characters.length() != LENGTH || characters.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            throw new IllegalArgumentException("Not 16 characters of Base32");
        }
    }

    static SecretCode random(SecureRandom random) {
        StringBuilder characters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new SecretCode(characters.toString());
    }

    /**
     * Reads what a person typed from the letter, in any case, with or without hyphens and blanks, with I or L for 1 and
     * O for 0. Empty if no letter says that: then something was mistyped.
     */
    public static Optional<SecretCode> read(String typed) {
        String plain = typed.replaceAll("[\\s\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        if (plain.length() != LENGTH + 1) {
            return Optional.empty();
        }
        String characters = plain.substring(0, LENGTH);
        boolean legible = characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && checkSymbol(characters) == plain.charAt(LENGTH);
        return legible ? Optional.of(new SecretCode(characters)) : Optional.empty();
    }

    /** Four groups of four characters and the check symbol, with hyphens between. */
    public String printed() {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < LENGTH; i += GROUP) {
            printed.append(characters, i, i + GROUP).append('-');
        }
        return printed.append(checkSymbol(characters)).toString();
    }

    private static char checkSymbol(String characters) {
        BigInteger number = BigInteger.ZERO;
        for (char c : characters.toCharArray()) {
            number = number.multiply(BASE).add(BigInteger.valueOf(ALPHABET.indexOf(c)));
        }
        return CHECK_SYMBOLS.charAt(number.mod(CHECK_MODULUS).intValue());
    }

    /** Not the code: this ends up in logs. */
    @Override
    public String toString() {
        return "SecretCode";
    }
}
