package de.guildhall.org.search;

import java.util.UUID;

/**
 * What a list is narrowed to; each may be null.
 *
 * @param q part of a name or a number
 */
public record Filter(UUID chamberId, UUID organisationId, String q) {}
