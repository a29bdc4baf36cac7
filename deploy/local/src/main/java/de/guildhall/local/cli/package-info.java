/**
 * The commands behind {@code ./guildhall}. What a command answers goes to standard output, where a person or a script reads
 * it, and what hinders it to standard error; it is no log.
 */
package de.guildhall.local.cli;
