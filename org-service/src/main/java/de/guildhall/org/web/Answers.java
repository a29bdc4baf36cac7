package de.guildhall.org.web;

import de.guildhall.platform.web.Etag;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The headers that go with a resource. */
public final class Answers {

    private Answers() {}

    /** @param collection the path of the list that the new resource belongs to */
    public static <T extends Versioned> RestResponse<T> created(String collection, UUID id, T resource) {
        return with(resource, Status.CREATED)
                .location(URI.create(collection + "/" + id))
                .build();
    }

    public static <T extends Versioned> RestResponse<T> ok(T resource) {
        return with(resource, Status.OK).build();
    }

    public static <T extends Versioned> RestResponse<T> accepted(T resource) {
        return with(resource, Status.ACCEPTED).build();
    }

    private static <T extends Versioned> ResponseBuilder<T> with(T resource, Status status) {
        return ResponseBuilder.create(status, resource).header(HttpHeaders.ETAG, Etag.of(resource.version()));
    }

    /** A view that says which version of its resource it shows. */
    public interface Versioned {
        int version();
    }
}
