package de.guildhall.door.api;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

final class ServiceAnswers {

    private ServiceAnswers() {}

    static void prepare(MultiMap headers) {
        // Only the door keeps a session with the browser.
        headers.remove(HttpHeaders.SET_COOKIE);
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            // Records of persons must not stay in the cache of a shared computer.
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
