package de.guildhall.platform.problem;

/** What any request can run into, whatever the feature. */
public final class CommonProblem {

    public static final Problem MALFORMED = new Problem("request.malformed", 400, "The request cannot be read");
    public static final Problem INVALID = new Problem("request.invalid", 400, "Some fields are not valid");
    public static final Problem UNAUTHENTICATED = new Problem("request.unauthenticated", 401, "Sign in first");
    public static final Problem FORBIDDEN = new Problem("request.forbidden", 403, "The right for this is missing");
    public static final Problem NOT_FOUND = new Problem("request.not-found", 404, "There is no such thing");
    public static final Problem METHOD_NOT_ALLOWED =
            new Problem("request.method-not-allowed", 405, "This cannot be done here");
    public static final Problem NOT_ACCEPTABLE =
            new Problem("request.not-acceptable", 406, "None of the accepted formats is offered");
    public static final Problem CONFLICT =
            new Problem("request.conflict", 409, "Somebody else changed the same thing at the same time; try again");
    public static final Problem STALE = new Problem("request.stale", 412, "Somebody else changed this in the meantime");
    public static final Problem TOO_LARGE = new Problem("request.too-large", 413, "The request is too large");
    public static final Problem UNSUPPORTED_MEDIA_TYPE =
            new Problem("request.unsupported-media-type", 415, "This format is not understood");
    public static final Problem KEY_REUSED =
            new Problem("request.idempotency-key-reused", 422, "The Idempotency-Key was used for another request");
    public static final Problem PRECONDITION_REQUIRED =
            new Problem("request.precondition-required", 428, "Send If-Match with the version you read");
    public static final Problem OTHER = new Problem("request.refused", 400, "The request was refused");
    public static final Problem UNEXPECTED = new Problem("server.unexpected", 500, "Something went wrong on our side");
    public static final Problem UNDECIDED =
            new Problem("permission.undecided", 503, "Whether this is allowed cannot be decided right now");

    private CommonProblem() {}
}
