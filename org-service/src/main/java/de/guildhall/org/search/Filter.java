package de.guildhall.org.search;

import java.util.UUID;

/**
 * What a list is narrowed to; each may be null.
 *
 * @param q      part of a name or a number
 * @param lookId does not narrow it but opens it beyond the caller's chamber (USR-16)
 */
public record Filter(UUID chamberId, UUID organisationId, String q, UUID lookId) {}
