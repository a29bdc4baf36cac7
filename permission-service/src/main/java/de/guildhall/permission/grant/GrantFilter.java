package de.guildhall.permission.grant;

/**
 * Which grants of a place are listed.
 *
 * @param name part of the person's name; null for everybody
 * @param role null for every role
 */
record GrantFilter(String name, String role) {}
