package de.guildhall.identity.review;

import de.guildhall.identity.person.Person;
import de.guildhall.platform.web.Cursor;

record UnusedAccountView(UnusedAccount account, Person person) {

    static final int KEY_PARTS = 3;

    Cursor cursor() {
        return Cursor.of(person.name().family(), person.name().given(), account.id());
    }
}
