package de.guildhall.door.upstream;

import de.guildhall.door.problem.DoorProblem;
import io.vertx.core.MultiMap;
import java.net.URI;

/** What is particular about one request on its way through the door. */
public interface Passage {

    /** The server it goes to; only scheme, host and port count, the path stays as it is. */
    URI upstream();

    void prepareRequest(MultiMap headers);

    void prepareResponse(MultiMap headers);

    /** What the caller is told while the server is away. */
    DoorProblem whenAway();
}
