package de.guildhall.org.organisation;

import de.guildhall.org.search.Filter;
import de.guildhall.platform.web.Created;
import de.guildhall.platform.web.Idempotency;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

// Shares its class path with what stands below an organisation: requests are matched by class first.
@Path("/api/org/v1")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class OrganisationResource {

    static final String PATH = "/api/org/v1/organisations";

    private final OrganisationService service;
    private final Idempotency idempotency;

    OrganisationResource(OrganisationService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Path("organisations")
    @PermissionsAllowed(OrganisationPermission.VIEW)
    @Operation(
            operationId = "listOrganisations",
            summary =
                    "The organisations the caller may see, by name; q searches names and towns of the company and its sites, and its number")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "The caller has nothing to do with this chamber")
    public Uni<Page<OrganisationView>> list(
            @RestQuery UUID chamberId,
            @RestQuery @Size(max = 100) String q,
            @RestQuery UUID look,
            @BeanParam @Valid PageRequest page) {
        return service.page(new Filter(chamberId, null, q, look), page);
    }

    @GET
    @Path("organisations/{id}")
    @PermissionsAllowed(OrganisationPermission.VIEW)
    @Operation(operationId = "getOrganisation", summary = "One organisation with its sites and what the caller may do")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    public Uni<OrganisationView> get(@RestPath UUID id, @RestQuery UUID look) {
        return service.view(id, look);
    }

    @POST
    @Path("organisations")
    @PermissionsAllowed(OrganisationPermission.REGISTER)
    @Operation(operationId = "registerOrganisation", summary = "Registers a company of the chamber with its sites")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "404", description = "The caller has nothing to do with this chamber")
    @APIResponse(responseCode = "409", description = "org.organisation.company-number-taken")
    public Uni<RestResponse<OrganisationView>> register(
            @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid OrganisationRequest request) {
        return idempotency
                .once(
                        key,
                        "org.organisation.register",
                        request,
                        OrganisationView.class,
                        () -> service.register(request.organisation()))
                .map(organisation -> Created.in(PATH, organisation.id(), organisation));
    }
}
