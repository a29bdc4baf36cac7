package de.guildhall.local.api;

/** The API refused, or did not answer, what a correct caller may expect. */
public final class ApiFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ApiFailed(String message) {
        super(message);
    }

    public ApiFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
