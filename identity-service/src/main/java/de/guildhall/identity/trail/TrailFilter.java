package de.guildhall.identity.trail;

import java.util.Set;
import java.util.UUID;

/**
 * Which entries are asked for.
 *
 * @param organisationId  null: of any organisation
 * @param chamberIds      empty: of any chamber
 * @param subjectPersonId null: whoever's data they are about
 * @param search          for nothing: all
 */
record TrailFilter(UUID organisationId, Set<UUID> chamberIds, UUID subjectPersonId, TrailSearch search) {

    static TrailFilter about(UUID personId) {
        return new TrailFilter(null, Set.of(), personId, TrailSearch.NOTHING);
    }
}
