package de.guildhall.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Tells a page that a person opens from what a page then fetches. */
public final class Navigation {

    private Navigation() {}

    public static boolean isOne(HttpServerRequest request) {
        boolean reads = HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method());
        String mode = request.getHeader("Sec-Fetch-Mode");
        return reads && (mode == null ? acceptsPages(request) : mode.equals("navigate"));
    }

    private static boolean acceptsPages(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }
}
