package de.guildhall.notification.mail;

/** A mail ready to be sent. */
record Letter(String subject, String text, String html) {}
