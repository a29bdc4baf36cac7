package de.guildhall.permission.grant;

import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.web.Created;
import de.guildhall.platform.web.Idempotency;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    private final GrantLists lists;
    private final GrantRevocations revocations;
    private final GrantConfirmations confirmations;
    private final RoleCatalogue roles;
    private final Idempotency idempotency;

    GrantResource(
            GrantService grants,
            GrantViews views,
            GrantLists lists,
            GrantRevocations revocations,
            GrantConfirmations confirmations,
            RoleCatalogue roles,
            Idempotency idempotency) {
        this.grants = grants;
        this.lists = lists;
        this.revocations = revocations;
        this.confirmations = confirmations;
        this.roles = roles;
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
    public Uni<Page<GrantDto>> list(@BeanParam @Valid GrantParameters wanted, @BeanParam @Valid PageRequest page) {
        return lists.page(wanted.place(), wanted.filter(roles), page).flatMap(views::of);
    }

    @GET
    @Path("csv")
    @Produces("text/csv; charset=UTF-8")
    @PermissionsAllowed(GrantPermission.VIEW)
    @Operation(
            operationId = "exportGrants",
            summary = "Who holds which role, as a file",
            description =
                    "The same grants as a CSV file (RFC 4180), 50,000 at most; if there are more, the last line says"
                            + " so. Texts that a spreadsheet would take for a formula begin with an apostrophe. That the file was"
                            + " fetched is recorded in the trail.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "400", description = "All parameters that are not valid")
    public Multi<String> export(@BeanParam @Valid GrantParameters wanted) {
        return lists.export(wanted.place(), wanted.filter(roles))
                .onItem()
                .transformToMulti(export -> export.lines(new GrantCsv(roles)));
    }

    @POST
    @Path("revocations")
    @PermissionsAllowed({
        GrantPermission.REVOKE,
        GrantPermission.REVOKE_EXAMINER,
        GrantPermission.REVOKE_IN_ORGANISATION,
        GrantPermission.ADMINISTER
    })
    @Operation(
            operationId = "revokeGrants",
            summary = "Revokes up to 100 grants at the same moment, all of them or none",
            description =
                    "If one cannot be revoked, nothing changes, and each violation names the id of one that stands"
                            + " in the way in its message.")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(
            responseCode = "404",
            description = "request.not-found: at least one is not there, or not yours to see")
    @APIResponse(responseCode = "409", description = "permission.grant.ended, permission.grant.last-administrator")
    public Uni<Void> revokeSeveral(@Valid @NotNull GrantIds request) {
        return revocations.revoke(request.each());
    }

    @POST
    @Path("confirmations")
    @PermissionsAllowed({GrantPermission.GIVE, GrantPermission.GIVE_EXAMINER, GrantPermission.GIVE_IN_ORGANISATION})
    @Operation(
            operationId = "confirmGrants",
            summary = "Says that up to 100 grants are still needed, all of them or none",
            description =
                    "Takes what giving the same takes. Nobody confirms what they hold themselves, unless nobody else"
                            + " administers the place. Violations are as with `revokeGrants`.")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "403", description = "request.forbidden, permission.grant.not-held")
    @APIResponse(
            responseCode = "404",
            description = "request.not-found: at least one is not there, or not yours to see")
    @APIResponse(
            responseCode = "409",
            description = "permission.grant.ended, permission.grant.own, permission.grant.not-reviewed")
    public Uni<Void> confirm(@Valid @NotNull GrantIds request) {
        return confirmations.confirm(request.each());
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
