package de.guildhall.door.api;

import de.guildhall.door.problem.DoorProblem;
import de.guildhall.door.upstream.Passage;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.net.URI;

/** To a service with the token that the caller brought, which stays as it came. */
record PartnerPassage(URI upstream) implements Passage {

    @Override
    public void prepareRequest(MultiMap headers) {
        headers.remove(HttpHeaders.COOKIE);
    }

    @Override
    public void prepareResponse(MultiMap headers) {
        ServiceAnswers.prepare(headers);
    }

    @Override
    public DoorProblem whenAway() {
        return DoorProblem.SERVICE_UNAVAILABLE;
    }
}
