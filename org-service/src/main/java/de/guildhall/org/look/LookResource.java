package de.guildhall.org.look;

import de.guildhall.platform.web.Created;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path(LookResource.PATH)
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Looks across chambers")
public class LookResource {

    static final String PATH = "/api/org/v1/looks";

    private final LookService service;

    LookResource(LookService service) {
        this.service = service;
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(LookPermission.OPEN)
    @Operation(operationId = "getLook", summary = "The caller's own look, while it lasts")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "403", description = "org.look.over: also if it is somebody else's or none")
    public Uni<LookView> get(@RestPath UUID id) {
        return service.view(id);
    }

    @POST
    @PermissionsAllowed(LookPermission.OPEN)
    @Operation(
            operationId = "openLook",
            summary = "For an hour the caller may search and read what other chambers keep",
            description =
                    "Its id goes into the parameter look of lists and single objects. The reason stands beside each"
                            + " look-up in the audit trail, which the chamber concerned sees.")
    @APIResponseSchema(value = LookView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "Without a reason of at least ten characters")
    @APIResponse(responseCode = "403", description = "The caller's rights end at their chamber")
    public Uni<RestResponse<LookView>> open(@NotNull @Valid LookRequest request) {
        return service.open(request).map(look -> Created.in(PATH, look.id(), look));
    }
}
