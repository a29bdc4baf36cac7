/**
 * The hash chain of the audit trail (AUD-1, ADR 27). identity-service adds links to it, {@code ./guildhall audit verify}
 * checks them; both use what is here, so that they cannot differ.
 */
package de.guildhall.audit.chain;
