package de.guildhall.org.organisation;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/org/v1")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class EndOfUseResource {

    private final EndOfUseService service;

    EndOfUseResource(EndOfUseService service) {
        this.service = service;
    }

    @PUT
    @Path("organisations/{id}/end-of-use")
    @PermissionsAllowed(OrganisationPermission.MOVE_END_OF_USE)
    @Operation(
            operationId = "moveEndOfUse",
            summary = "Moves the last day on which an activated organisation may use the portal, or takes it away")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "400", description = "The day is not after today, where the chamber is")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    @APIResponse(responseCode = "409", description = "org.organisation.not-activated")
    @APIResponse(responseCode = "412", description = "If-Match names an older version")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<OrganisationView> move(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid EndOfUse wanted) {
        return service.move(id, ifMatch, wanted);
    }
}
