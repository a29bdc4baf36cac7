package de.guildhall.notification.mail;

public enum MailState {
    WAITING,
    SENT,
    /** Given up: refused for good, or tried for too long. */
    FAILED
}
