package de.guildhall.platform.personaldata;

import java.util.List;
import java.util.Map;

/**
 * What a service holds about persons. Each service has one; every table of its database is either told of in a section or
 * named with the reason why it holds nothing about anybody (AUD-2).
 */
public interface PersonalData {

    /** In the order in which a person reads them. */
    List<PersonalSection> sections();

    /** @return the reason by table */
    Map<String, String> tablesWithoutPersons();
}
