package de.guildhall.identity.trail;

import de.guildhall.platform.web.Cursor;

/**
 * A part of what is asked for.
 *
 * @param after null: from the newest
 */
record TrailQuery(TrailFilter filter, Cursor after, int rows) {}
