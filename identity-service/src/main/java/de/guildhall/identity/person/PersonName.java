package de.guildhall.identity.person;

/** Name as the person wrote it, without blanks around. */
public record PersonName(String given, String family) {

    public static final int LONGEST = 100;

    /**
     * Letters of any script. Nothing that a mail program would turn into a link: a stranger may have typed the name. Its
     * repetition has an end, because Java's own needs a frame of the stack for each letter.
     */
    public static final String PATTERN = "^ *\\p{L}(?:[\\p{L}\\p{M}'’ -]|\\.(?=[ -]|$)){0," + LONGEST + "}$";

    public PersonName {
        given = given.strip();
        family = family.strip();
    }

    public String full() {
        return given + " " + family;
    }
}
