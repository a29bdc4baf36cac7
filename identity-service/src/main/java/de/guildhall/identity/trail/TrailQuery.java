package de.guildhall.identity.trail;

import de.guildhall.platform.web.Cursor;
import java.util.Set;
import java.util.UUID;

/**
 * Which entries are asked for.
 *
 * @param organisationId null: of any organisation
 * @param chamberIds     empty: of any chamber
 * @param search         null: all
 * @param after          null: from the newest
 */
record TrailQuery(UUID organisationId, Set<UUID> chamberIds, String search, Cursor after, int rows) {}
