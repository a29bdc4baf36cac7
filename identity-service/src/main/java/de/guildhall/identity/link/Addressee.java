package de.guildhall.identity.link;

import de.guildhall.identity.person.EmailAddress;
import de.guildhall.identity.person.Language;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonName;
import java.util.UUID;

/** To whom a link goes: a person, or somebody who becomes that person by following it. */
public record Addressee(UUID personId, EmailAddress email, PersonName name, Language language) {

    public static Addressee of(Person person) {
        return new Addressee(person.id(), person.email(), person.name(), person.language());
    }
}
