package de.guildhall.platform.personaldata;

import java.util.Set;

/**
 * One kind of thing a service knows of a person. Title and columns have words in the service's {@code personal-data/words}:
 * the title as {@code section.<key>}, each column by its own name.
 *
 * @param tables of the database which it tells of
 * @param sql    selects what the person may read of themselves, and nothing about others; {@code ?1} is the person's id
 */
public record PersonalSection(String key, Set<String> tables, String sql) {

    public static PersonalSection of(String key, String table, String sql) {
        return new PersonalSection(key, Set.of(table), sql);
    }
}
