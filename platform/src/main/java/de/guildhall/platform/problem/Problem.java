package de.guildhall.platform.problem;

/**
 * One entry of a feature's error catalogue. A feature's catalogue is an enum that implements this. Codes are part of
 * the API: they never change their meaning, and clients translate by them.
 */
public interface Problem {

    /** Stable and dotted: {@code training-record.record.not-submitted}. */
    String code();

    /** The HTTP status that goes with it, 400 to 599. */
    int status();

    /** One English sentence for developers. */
    String title();
}
