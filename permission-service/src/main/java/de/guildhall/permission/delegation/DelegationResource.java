package de.guildhall.permission.delegation;

import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/permission/v1")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delegations")
class DelegationResource {

    private final DelegationService delegations;

    DelegationResource(DelegationService delegations) {
        this.delegations = delegations;
    }

    @GET
    @Path("organisations/{id}/given-delegations")
    @PermissionsAllowed(DelegationPermission.VIEW)
    @Operation(
            operationId = "listGivenDelegations",
            summary = "Who acts or acted for the organisation, the newest first")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    public Uni<Page<DelegationDto>> given(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        return delegations.given(id, page);
    }

    @GET
    @Path("organisations/{id}/received-delegations")
    @PermissionsAllowed(DelegationPermission.VIEW)
    @Operation(
            operationId = "listReceivedDelegations",
            summary = "For whom the organisation acts or acted, the newest first; its own administrators only see that")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    public Uni<Page<DelegationDto>> received(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        return delegations.received(id, page);
    }

    @DELETE
    @Path("delegations/{id}")
    @PermissionsAllowed(DelegationPermission.END)
    @Operation(
            operationId = "endDelegation",
            summary =
                    "Ends a delegation at once, in sessions already open too: whoever administers either side may, and"
                            + " the principal's chamber")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", description = "No such delegation, or none of the caller's")
    @APIResponse(responseCode = "409", description = "permission.delegation.ended")
    public Uni<Void> end(@RestPath UUID id) {
        return delegations.end(id);
    }
}
