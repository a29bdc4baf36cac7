package de.guildhall.permission.grant;

import java.util.UUID;

/**
 * Which grants of a place are listed.
 *
 * @param name     part of the person's name; null for everybody
 * @param role     null for every role
 * @param personId null for everybody
 */
record GrantFilter(String name, String role, UUID personId) {}
