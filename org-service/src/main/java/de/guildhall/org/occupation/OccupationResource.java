package de.guildhall.org.occupation;

import de.guildhall.platform.web.Created;
import de.guildhall.platform.web.Idempotency;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path(OccupationResource.PATH)
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Occupations")
public class OccupationResource {

    static final String PATH = "/api/org/v1/occupations";

    private final OccupationService service;
    private final Idempotency idempotency;

    OccupationResource(OccupationService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listOccupations",
            summary = "All training occupations by German name; q searches all languages")
    @APIResponse(responseCode = "200")
    public Uni<Page<OccupationView>> list(@RestQuery @Size(max = 100) String q, @BeanParam @Valid PageRequest page) {
        return service.page(q, page);
    }

    @POST
    @PermissionsAllowed(OccupationPermission.EDIT)
    @Operation(operationId = "addOccupation", summary = "Adds a training occupation to the catalogue")
    @APIResponseSchema(value = OccupationView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "409", description = "org.occupation.code-taken")
    public Uni<RestResponse<OccupationView>> add(
            @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid OccupationRequest request) {
        return idempotency
                .once(key, "org.occupation.add", request, OccupationView.class, () -> service.add(request))
                .map(occupation -> Created.in(PATH, occupation.id(), occupation));
    }
}
