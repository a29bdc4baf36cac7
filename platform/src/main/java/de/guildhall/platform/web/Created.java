package de.guildhall.platform.web;

import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The answer to a request that made something new: it names the address. */
public final class Created {

    private Created() {}

    /** @param collection the path of the list that the new one belongs to */
    public static <T> RestResponse<T> in(String collection, UUID id, T resource) {
        return ResponseBuilder.create(Status.CREATED, resource)
                .location(URI.create(collection + "/" + id))
                .build();
    }
}
