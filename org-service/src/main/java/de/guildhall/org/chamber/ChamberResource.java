package de.guildhall.org.chamber;

import de.guildhall.platform.web.Created;
import de.guildhall.platform.web.Idempotency;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path(ChamberResource.PATH)
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Chambers")
public class ChamberResource {

    static final String PATH = "/api/org/v1/chambers";

    private final ChamberService service;
    private final Idempotency idempotency;

    ChamberResource(ChamberService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listChambers", summary = "All chambers by name, for everybody; q searches name and place")
    @APIResponse(responseCode = "200")
    public Uni<Page<ChamberView>> list(@RestQuery @Size(max = 100) String q, @BeanParam @Valid PageRequest page) {
        return service.page(q, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getChamber", summary = "One chamber, for everybody")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such chamber")
    public Uni<ChamberView> get(@RestPath UUID id) {
        return service.view(id);
    }

    @POST
    @PermissionsAllowed(ChamberPermission.EDIT)
    @Operation(operationId = "openChamber", summary = "Adds a chamber to the installation")
    @APIResponseSchema(value = ChamberView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    public Uni<RestResponse<ChamberView>> open(
            @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid ChamberRequest request) {
        return idempotency
                .once(key, "org.chamber.open", request, ChamberView.class, () -> service.open(request.profile()))
                .map(chamber -> Created.in(PATH, chamber.id(), chamber));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(ChamberPermission.EDIT)
    @Operation(operationId = "changeChamber", summary = "Changes a chamber and its policy for activation codes")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "404", description = "No such chamber")
    @APIResponse(responseCode = "412", description = "If-Match names an older version")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<ChamberView> change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChamberRequest request) {
        return service.change(id, ifMatch, request.profile());
    }
}
