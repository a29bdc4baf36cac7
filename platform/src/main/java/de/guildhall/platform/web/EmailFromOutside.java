package de.guildhall.platform.web;

/** Which e-mail addresses are taken, in addition to what {@code @Email} checks. */
public final class EmailFromOutside {

    /** RFC 5321, 4.5.3.1. */
    public static final int LONGEST = 254;

    /**
     * Something on each side of one {@code @}, without quotes, spaces and signs that nobody sees: the standard allows
     * quoted ones, but nobody has such an address, and two that look the same must not be two. Without the one letter that
     * gets longer in lower case (U+0130): an address within the limit must stay within it in the form that is stored.
     */
    public static final String PATTERN = "^[^\\p{C}\\p{Z}\"@\u0130]+@[^\\p{C}\\p{Z}\"@\u0130]+$";

    private EmailFromOutside() {}
}
