package de.guildhall.platform.problem;

/**
 * One entry of a feature's error catalogue, which is a class of such constants. Codes are part of the API: they never
 * change their meaning, and clients translate by them.
 *
 * @param code stable and dotted: {@code training-record.record.not-submitted}
 * @param status the HTTP status that goes with it, 400 to 599
 * @param title one English sentence for developers
 */
public record Problem(String code, int status, String title) {}
