package de.guildhall.local.demo;

/** The demo data could not be loaded completely; a next start goes on where this one stopped. */
public final class DemoFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoFailed(String message) {
        super(message);
    }

    DemoFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
