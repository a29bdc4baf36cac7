package de.guildhall.platform.permission;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Where decisions are made, each answer to a change says how new one must be to know of it. */
class ConsistencyHeader {

    private final AccessSource source;

    ConsistencyHeader(AccessSource source) {
        this.source = source;
    }

    /** The change is kept by now, so that the clock of the source is past it. */
    @ServerResponseFilter
    Uni<Void> tell(ContainerRequestContext request, ContainerResponseContext response, SimpleResourceInfo resource) {
        boolean changed = !request.getMethod().equals(HttpMethod.GET)
                && !isQuestion(resource)
                && response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
        return changed
                ? source.now()
                        // The change stands; without a token the caller waits for the event like everybody.
                        .onFailure()
                        .recoverWithNull()
                        .onItem()
                        .ifNotNull()
                        .invoke(now ->
                                response.getHeaders().putSingle(ConsistencyToken.HEADER, ConsistencyToken.of(now)))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private static boolean isQuestion(SimpleResourceInfo resource) {
        return resource.getResourceClass() != null
                && resource.getResourceClass().isAnnotationPresent(ChangesNothing.class);
    }
}
