package de.guildhall.permission.grant;

import de.guildhall.platform.caller.Scope;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path(GrantResource.PATH)
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grants")
class GrantResource {

    static final String PATH = "/api/permission/v1/grants";

    private final GrantService grants;
    private final GrantViews views;
    private final Idempotency idempotency;

    GrantResource(GrantService grants, GrantViews views, Idempotency idempotency) {
        this.grants = grants;
        this.views = views;
        this.idempotency = idempotency;
    }

    @POST
    @PermissionsAllowed({GrantPermission.GIVE, GrantPermission.GIVE_EXAMINER, GrantPermission.GIVE_IN_ORGANISATION})
    @Operation(
            operationId = "giveGrant",
            summary = "Gives a person a role of a chamber or an organisation",
            description =
                    "By their office chambers give roles of their own and of their organisations; the role `examiner` takes"
                            + " a right of its own, which clerks have. In an organisation its own people give what they"
                            + " hold themselves, and its administrators everything, to those who are there already. Of an"
                            + " account made a moment ago this service may not know yet: then `personId` is `unknown`, and"
                            + " the same request works soon.")
    @APIResponseSchema(value = GrantDto.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "403", description = "request.forbidden, permission.grant.not-held")
    @APIResponse(responseCode = "404", description = "request.not-found: not your chamber, not your organisation")
    @APIResponse(responseCode = "409", description = "permission.grant.exists, permission.grant.to-oneself")
    public Uni<RestResponse<GrantDto>> give(
            @HeaderParam(Idempotency.HEADER) String key, @Valid @NotNull GiveGrantRequest request) {
        return idempotency
                .once(
                        key,
                        "grants.give",
                        request,
                        GrantDto.class,
                        () -> grants.give(request).flatMap(views::of))
                .map(grant -> Created.in(PATH, grant.grantId(), grant));
    }

    @GET
    @PermissionsAllowed(GrantPermission.VIEW)
    @Operation(
            operationId = "listGrants",
            summary = "Who holds which role in an organisation, or on a chamber; name exactly one of the two")
    public Uni<Page<GrantDto>> list(
            @QueryParam("organisationId") UUID organisationId,
            @QueryParam("chamberId") UUID chamberId,
            @Parameter(description = "Part of the person's name") @QueryParam("q") @Size(max = 100) String q,
            @Parameter(description = "Only this role") @QueryParam("role") @Size(max = 50) String role,
            @Parameter(description = "Only this person's") @QueryParam("personId") UUID personId,
            @BeanParam @Valid PageRequest page) {
        Scope place = OnePlace.of(organisationId, chamberId);
        GrantFilter filter = new GrantFilter(q, role, personId);
        Uni<Page<Grant>> found = place.kind() == Scope.Kind.CHAMBER
                ? grants.onChamber(place.id(), filter, page)
                : grants.inOrganisation(place.id(), filter, page);
        return found.flatMap(views::of);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(GrantPermission.VIEW)
    @Operation(operationId = "getGrant", summary = "One grant, also one that is over")
    public Uni<GrantDto> get(@PathParam("id") UUID id) {
        return grants.get(id).flatMap(views::of);
    }

    @POST
    @Path("{id}/replacements")
    @PermissionsAllowed({GrantPermission.GIVE, GrantPermission.GIVE_EXAMINER, GrantPermission.GIVE_IN_ORGANISATION})
    @Operation(
            operationId = "replaceGrant",
            summary = "Ends a grant and gives another role, other rights or another end instead, at the same moment",
            description = "Takes what revoking the one and giving the other take.")
    @APIResponseSchema(value = GrantDto.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "403", description = "request.forbidden, permission.grant.not-held")
    @APIResponse(
            responseCode = "409",
            description = "permission.grant.ended, permission.grant.exists, permission.grant.last-administrator,"
                    + " permission.grant.to-oneself")
    public Uni<RestResponse<GrantDto>> replace(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @Valid @NotNull ReplaceGrantRequest request) {
        return idempotency
                .once(
                        key,
                        "grants.replace:" + id,
                        request,
                        GrantDto.class,
                        () -> grants.replace(id, request).flatMap(views::of))
                .map(grant -> Created.in(PATH, grant.grantId(), grant));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed({
        GrantPermission.REVOKE,
        GrantPermission.REVOKE_EXAMINER,
        GrantPermission.REVOKE_IN_ORGANISATION,
        GrantPermission.ADMINISTER
    })
    @Operation(operationId = "revokeGrant", summary = "Revokes a grant; it takes effect everywhere within a second")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "409", description = "permission.grant.ended, permission.grant.last-administrator")
    public Uni<Void> revoke(@PathParam("id") UUID id) {
        return grants.revoke(id);
    }
}
