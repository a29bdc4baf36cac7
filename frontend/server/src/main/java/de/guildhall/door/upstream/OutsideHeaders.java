package de.guildhall.door.upstream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which headers stay outside: those of one connection only, and those by which a caller could claim to be someone. */
final class OutsideHeaders {

    /** RFC 9110, section 7.6.1, and the older ones that proxies still meet. */
    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private static final Set<String> CLAIMS = Set.of(
            "forwarded",
            "remote-user",
            "x-real-ip",
            "x-client-ip",
            "true-client-ip",
            "client-cert",
            "client-cert-chain");

    private static final List<String> BEGINNINGS_OF_CLAIMS = List.of(
            "x-forwarded-",
            "x-remote-",
            "x-auth-",
            "x-user",
            "x-person",
            "x-original-",
            "x-rewrite-",
            "x-ssl-",
            "ssl-client-");

    private OutsideHeaders() {}

    static void removeConnectionHeaders(MultiMap headers) {
        List<String> named = headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .toList();
        named.forEach(headers::remove);
        OF_ONE_CONNECTION.forEach(headers::remove);
    }

    static void removeClaims(MultiMap headers) {
        Set.copyOf(headers.names()).stream().filter(OutsideHeaders::isClaim).forEach(headers::remove);
    }

    private static boolean isClaim(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return CLAIMS.contains(name) || BEGINNINGS_OF_CLAIMS.stream().anyMatch(name::startsWith);
    }
}
