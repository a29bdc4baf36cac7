package de.guildhall.permission.delegation;

import de.guildhall.platform.web.Created;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path(DelegationResource.PATH)
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delegations")
class DelegationResource {

    static final String PATH = "/api/permission/v1";

    private final DelegationService delegations;
    private final DelegationViews views;

    DelegationResource(DelegationService delegations, DelegationViews views) {
        this.delegations = delegations;
        this.views = views;
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
        return delegations.given(id, page).flatMap(views::of);
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
        return delegations.received(id, page).flatMap(views::of);
    }

    @GET
    @Path("organisations/{id}/passed-on-delegations")
    @PermissionsAllowed(DelegationPermission.VIEW)
    @Operation(
            operationId = "listPassedOnDelegations",
            summary = "What the organisation passed on of what it was given, the newest first (DEL-6)")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    public Uni<Page<DelegationDto>> passedOn(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        return delegations.passedOn(id, page).flatMap(views::of);
    }

    @GET
    @Path("delegations/{id}")
    @PermissionsAllowed(DelegationPermission.VIEW)
    @Operation(operationId = "getDelegation", summary = "One delegation, for both sides and the principal's chamber")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such delegation, or none of the caller's")
    public Uni<DelegationDto> get(@RestPath UUID id) {
        return delegations.get(id).flatMap(views::of);
    }

    @POST
    @Path("organisations/{id}/given-delegations")
    @ResponseStatus(201)
    @PermissionsAllowed(DelegationPermission.ENTER_FROM_PAPER)
    @Operation(
            operationId = "enterPaperDelegation",
            summary = "The principal's chamber enters what the principal signed on paper; it holds at once (DEL-3)")
    @APIResponseSchema(value = DelegationDto.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the chamber's")
    @APIResponse(responseCode = "409", description = "permission.delegation.cycle")
    public Uni<RestResponse<DelegationDto>> enter(@RestPath UUID id, @NotNull @Valid EnterRequest wanted) {
        return delegations.enterFromPaper(id, wanted).flatMap(views::of).map(DelegationResource::created);
    }

    @POST
    @Path("delegations/{id}/narrowing")
    @ResponseStatus(201)
    @PermissionsAllowed(DelegationPermission.NARROW)
    @Operation(
            operationId = "narrowDelegation",
            summary =
                    "The principal gives less from now on: another delegation takes the place of this one, in sessions"
                            + " already open too. What was passed on ends (DEL-4)")
    @APIResponseSchema(value = DelegationDto.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "404", description = "No such delegation, or none of the caller's")
    @APIResponse(responseCode = "409", description = "permission.delegation.ended, permission.delegation.more")
    public Uni<RestResponse<DelegationDto>> narrow(@RestPath UUID id, @NotNull @Valid NarrowRequest wanted) {
        return delegations.narrow(id, wanted).flatMap(views::of).map(DelegationResource::created);
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

    static RestResponse<DelegationDto> created(DelegationDto delegation) {
        return Created.in(PATH + "/delegations", delegation.delegationId(), delegation);
    }
}
