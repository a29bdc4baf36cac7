package de.guildhall.org.web;

import de.guildhall.platform.web.Etag;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Answers with the headers that go with what is shown: its version and, if it is new, its address. */
public abstract class VersionedResource {

    /** @param collection the path of the list that the new resource belongs to */
    protected static <T extends Versioned> RestResponse<T> created(String collection, UUID id, T resource) {
        return with(resource, Status.CREATED)
                .location(URI.create(collection + "/" + id))
                .build();
    }

    protected static <T extends Versioned> RestResponse<T> accepted(T resource) {
        return with(resource, Status.ACCEPTED).build();
    }

    protected static <T extends Versioned> RestResponse<T> ok(T resource) {
        return with(resource, Status.OK).build();
    }

    private static <T extends Versioned> ResponseBuilder<T> with(T resource, Status status) {
        return ResponseBuilder.create(status, resource).header(HttpHeaders.ETAG, Etag.of(resource.version()));
    }
}
