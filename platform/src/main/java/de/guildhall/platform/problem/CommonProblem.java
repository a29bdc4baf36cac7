package de.guildhall.platform.problem;

/** What any request can run into, whatever the feature. */
public enum CommonProblem implements Problem {
    MALFORMED("request.malformed", 400, "The request cannot be read"),
    INVALID("request.invalid", 400, "Some fields are not valid"),
    UNAUTHENTICATED("request.unauthenticated", 401, "Sign in first"),
    FORBIDDEN("request.forbidden", 403, "The right for this is missing"),
    NOT_FOUND("request.not-found", 404, "There is no such thing"),
    METHOD_NOT_ALLOWED("request.method-not-allowed", 405, "This cannot be done here"),
    NOT_ACCEPTABLE("request.not-acceptable", 406, "None of the accepted formats is offered"),
    CONFLICT("request.conflict", 409, "Somebody else changed the same thing at the same time; try again"),
    STALE("request.stale", 412, "Somebody else changed this in the meantime"),
    TOO_LARGE("request.too-large", 413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE("request.unsupported-media-type", 415, "This format is not understood"),
    KEY_REUSED("request.idempotency-key-reused", 422, "The Idempotency-Key was used for another request"),
    PRECONDITION_REQUIRED("request.precondition-required", 428, "Send If-Match with the version you read"),
    OTHER("request.refused", 400, "The request was refused"),
    UNEXPECTED("server.unexpected", 500, "Something went wrong on our side"),
    UNDECIDED("permission.undecided", 503, "Whether this is allowed cannot be decided right now");

    private final String code;
    private final int status;
    private final String title;

    CommonProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
