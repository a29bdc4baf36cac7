package de.guildhall.door.api;

import de.guildhall.door.problem.DoorProblem;
import de.guildhall.door.session.Session;
import de.guildhall.door.upstream.Passage;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.net.URI;
import java.util.Optional;

/** To a service for the portal's pages: with the token of the session or, at public addresses, with none. */
record BrowserPassage(URI upstream, Optional<Session> session) implements Passage {

    /** When the session ends if nothing more is asked for, so that the app can warn in time without asking. */
    private static final String SESSION_EXPIRES = "Session-Expires";

    @Override
    public void prepareRequest(MultiMap headers) {
        headers.remove(HttpHeaders.COOKIE);
        headers.remove(HttpHeaders.AUTHORIZATION);
        session.ifPresent(present -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + present.accessToken()));
    }

    @Override
    public void prepareResponse(MultiMap headers) {
        ServiceAnswers.prepare(headers);
        session.ifPresent(
                present -> headers.set(SESSION_EXPIRES, present.expiresAt().toString()));
    }

    @Override
    public DoorProblem whenAway() {
        return DoorProblem.SERVICE_UNAVAILABLE;
    }
}
