package de.guildhall.org.search;

/** Why somebody looks beyond their chamber (USR-16), as it stands in the audit trail. */
public record LookReason(String reason) {}
