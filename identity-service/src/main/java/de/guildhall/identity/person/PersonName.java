package de.guildhall.identity.person;

/** Name as the person wrote it, without blanks around. */
public record PersonName(String given, String family) {

    public PersonName {
        given = given.strip();
        family = family.strip();
    }

    public String full() {
        return given + " " + family;
    }
}
