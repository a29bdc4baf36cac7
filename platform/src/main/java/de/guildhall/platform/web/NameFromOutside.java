package de.guildhall.platform.web;

/** How a name of a person may be written that somebody else may have typed: mails greet by it. */
public final class NameFromOutside {

    public static final int LONGEST = 100;

    /**
     * Letters of any script. Nothing that a mail program would turn into a link: a stranger may have typed the name. Its
     * repetition has an end, because Java's own needs a frame of the stack for each letter.
     */
    public static final String PATTERN = "^ *\\p{L}(?:[\\p{L}\\p{M}'’ -]|\\.(?=[ -]|$)){0," + LONGEST + "}$";

    private NameFromOutside() {}
}
