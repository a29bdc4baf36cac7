package de.guildhall.permission.access;

import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.permission.Access;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/permission/v1/access")
@Cancellable(false)
@Tag(name = "Access")
class AccessResource {

    private final OwnAccess access;
    private final Caller caller;

    AccessResource(OwnAccess access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    /** Never from a cache: the services' caches are filled from here. */
    @GET
    @Authenticated
    @Operation(
            operationId = "getAccess",
            summary = "Everything the caller may do in the function of the request, and by which grants")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccessSchema.class)))
    public Uni<Access> get() {
        return access.accessOf(caller.personId(), caller.actingFor());
    }
}
