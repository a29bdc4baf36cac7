package de.guildhall.org.organisation;

import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/org/v1")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class HeadOfficeResource {

    private final HeadOfficeService service;

    HeadOfficeResource(HeadOfficeService service) {
        this.service = service;
    }

    @GET
    @Path("organisations/{id}/branches")
    @PermissionsAllowed(OrganisationPermission.VIEW_BRANCHES)
    @Operation(
            operationId = "listBranches",
            summary = "The sites and subsidiaries with a number of their own whose head office the organisation is, by"
                    + " name, also those in other chambers' districts; q searches as in the list of organisations")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    public Uni<Page<BranchView>> branches(
            @RestPath UUID id, @RestQuery @Size(max = 100) String q, @BeanParam @Valid PageRequest page) {
        return service.branches(id, q, page);
    }

    @PUT
    @Path("organisations/{id}/head-office")
    @PermissionsAllowed(OrganisationPermission.ATTACH)
    @Operation(
            operationId = "setHeadOffice",
            summary = "Names the head office, also one in another chamber's district: who administers that acts for the"
                    + " organisation, too. If it was closed, it opens without a code")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "400", description = "All fields that are not valid; unknown means no such company")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    @APIResponse(
            responseCode = "409",
            description = "org.head-office.itself, org.head-office.has-another, org.head-office.has-branches,"
                    + " org.head-office.is-branch, org.head-office.not-activated, org.head-office.own")
    @APIResponse(responseCode = "412", description = "If-Match names an older version")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<OrganisationView> set(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid HeadOffice wanted) {
        return service.set(id, ifMatch, wanted);
    }

    @DELETE
    @Path("organisations/{id}/head-office")
    @PermissionsAllowed(OrganisationPermission.ATTACH)
    @Operation(
            operationId = "removeHeadOffice",
            summary = "The organisation stands for itself: who acts for it through the head office loses that at once")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    @APIResponse(responseCode = "409", description = "org.head-office.has-none")
    @APIResponse(responseCode = "412", description = "If-Match names an older version")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<OrganisationView> remove(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.remove(id, ifMatch);
    }
}
