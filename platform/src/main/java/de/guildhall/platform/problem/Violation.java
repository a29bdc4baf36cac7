package de.guildhall.platform.problem;

/** One field at fault: its path in the request, a stable code for the reason, an English explanation. */
public record Violation(String field, String code, String message) {}
