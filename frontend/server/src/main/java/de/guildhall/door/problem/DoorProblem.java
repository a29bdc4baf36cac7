package de.guildhall.door.problem;

/** What the door itself refuses; everything else a caller reads comes from a service. */
public enum DoorProblem {
    /** Told to the app by status 499: fetch would follow a redirect, and 401 makes some browsers ask for a password. */
    SESSION_MISSING(499, "door.session.missing", "Sign in first"),
    TOKEN_MISSING(401, "door.token.missing", "Sign in, or send a bearer token"),
    CROSS_SITE(403, "door.request.cross-site", "The request does not come from a page of the portal"),
    HEADER_MISSING(403, "door.request.header-missing", "The header X-Requested-With is missing"),
    NOT_FOUND(404, "door.not-found", "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "door.method-not-allowed", "This address does not take this method"),
    TOO_SLOW(408, "door.request.too-slow", "The request took too long to arrive"),
    TOO_LARGE(413, "door.request.too-large", "The request is too large"),
    TOO_MANY(429, "door.too-many-requests", "Too much was asked for from this network; try again soon"),
    OVERLOADED(503, "door.overloaded", "Too much is arriving at the moment"),
    SERVICE_UNAVAILABLE(503, "door.service.unavailable", "This part of the portal is not available at the moment"),
    SERVICE_TIMEOUT(504, "door.service.timeout", "This part of the portal took too long to answer"),
    SIGN_IN_UNAVAILABLE(503, "door.sign-in.unavailable", "Signing in is not possible at the moment");

    private final int status;
    private final String code;
    private final String title;

    DoorProblem(int status, String code, String title) {
        this.status = status;
        this.code = code;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** Not the caller's fault, and over by itself. */
    boolean isOutage() {
        return status >= 503;
    }

    /** Path form, as all services have it: {@code /problems/door/session/missing}. */
    public String type() {
        return "/problems/" + code.replace('.', '/');
    }
}
