package de.guildhall.identity.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Belgian national register number: six digits of the birthday, three of the day's sequence, two check digits. The
 * check digits are 97 less the remainder of the first nine by 97; for births from 2000 on, a 2 stands before the nine
 * (royal decree of 25 November 1997). The birthday itself may be unknown and then holds zeros, so only the check digits
 * are checked.
 */
public record NationalNumber(String digits) implements IdentityNumber {

    private static final Pattern FORM = Pattern.compile("[0-9]{11}");
    private static final int PAYLOAD = 9;
    private static final int MODULUS = 97;
    private static final long BORN_FROM_2000 = 2_000_000_000L;

    public NationalNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not a national number");
        }
    }

    static Optional<NationalNumber> read(String text) {
        return isValid(text) ? Optional.of(new NationalNumber(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        long payload = Long.parseLong(text.substring(0, PAYLOAD));
        int check = Integer.parseInt(text.substring(PAYLOAD));
        return check == checkDigits(payload) || check == checkDigits(BORN_FROM_2000 + payload);
    }

    private static int checkDigits(long payload) {
        return MODULUS - (int) (payload % MODULUS);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.NATIONAL_NUMBER;
    }

    /** Does not show the number: it must not end up in a log by accident. */
    @Override
    public String toString() {
        return "NationalNumber[…]";
    }
}
