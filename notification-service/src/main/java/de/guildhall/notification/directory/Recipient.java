package de.guildhall.notification.directory;

/**
 * Where a mail goes.
 *
 * @param name null if the mail greets nobody by name
 */
public record Recipient(String email, String name, Language language) {}
