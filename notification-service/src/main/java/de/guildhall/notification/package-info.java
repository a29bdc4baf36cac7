/**
 * Tells people what happened: makes a mail of each fact that concerns somebody, once, and sees to it that the mail is
 * sent. Owns the mails and nothing else; of persons, chambers and organisations it keeps the copy that an address needs.
 */
package de.guildhall.notification;
