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
class ProposalResource {

    private final ProposalService proposals;
    private final DelegationViews views;

    ProposalResource(ProposalService proposals, DelegationViews views) {
        this.proposals = proposals;
        this.views = views;
    }

    @GET
    @Path("organisations/{id}/delegation-proposals")
    @PermissionsAllowed(DelegationPermission.VIEW)
    @Operation(
            operationId = "listDelegationProposals",
            summary = "What the organisation proposed and what was proposed to it, the newest first (DEL-3)")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such organisation, or none of the caller's")
    public Uni<Page<ProposalDto>> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        return proposals.of(id, page).flatMap(views::ofProposals);
    }

    @GET
    @Path("delegation-proposals/{id}")
    @PermissionsAllowed(DelegationPermission.VIEW)
    @Operation(operationId = "getDelegationProposal", summary = "One proposal, for both sides and for who passes on")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such proposal, or none of the caller's")
    public Uni<ProposalDto> get(@RestPath UUID id) {
        return proposals.get(id).flatMap(views::ofProposal);
    }

    @POST
    @Path("organisations/{id}/delegation-proposals")
    @ResponseStatus(201)
    @PermissionsAllowed(DelegationPermission.PROPOSE)
    @Operation(
            operationId = "proposeDelegation",
            summary = "The organisation names a delegate, asks another one for a delegation, or passes on what it has."
                    + " Nothing holds before the other side accepts, for which it has 21 days (DEL-3, DEL-6)")
    @APIResponseSchema(value = ProposalDto.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "403", description = "permission.delegation.not-held")
    @APIResponse(responseCode = "404", description = "No such organisation or delegation, or none of the caller's")
    @APIResponse(
            responseCode = "409",
            description = "permission.delegation.cycle, permission.delegation.ended, permission.delegation.more,"
                    + " permission.delegation.not-passed-on, permission.delegation.proposed,"
                    + " permission.delegation.too-many")
    public Uni<RestResponse<ProposalDto>> propose(@RestPath UUID id, @NotNull @Valid ProposeRequest wanted) {
        return proposals
                .propose(id, wanted)
                .flatMap(views::ofProposal)
                .map(proposal ->
                        Created.in(DelegationResource.PATH + "/delegation-proposals", proposal.proposalId(), proposal));
    }

    @POST
    @Path("delegation-proposals/{id}/acceptance")
    @ResponseStatus(201)
    @PermissionsAllowed(DelegationPermission.ACCEPT)
    @Operation(
            operationId = "acceptDelegationProposal",
            summary = "The other side agrees, and it holds; a principal of whom it was asked may agree to less")
    @APIResponseSchema(value = DelegationDto.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "403", description = "permission.delegation.not-held")
    @APIResponse(responseCode = "404", description = "No such proposal, or none to the caller's organisation")
    @APIResponse(
            responseCode = "409",
            description = "permission.delegation.answered, permission.delegation.ended, permission.delegation.more")
    public Uni<RestResponse<DelegationDto>> accept(@RestPath UUID id, @Valid AcceptRequest wanted) {
        return proposals
                .accept(id, wanted == null ? AcceptRequest.AS_PROPOSED : wanted)
                .flatMap(views::of)
                .map(DelegationResource::created);
    }

    @POST
    @Path("delegation-proposals/{id}/refusal")
    @PermissionsAllowed(DelegationPermission.DECLINE)
    @Operation(operationId = "declineDelegationProposal", summary = "The other side does not agree")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", description = "No such proposal, or none to the caller's organisation")
    @APIResponse(responseCode = "409", description = "permission.delegation.answered")
    public Uni<Void> decline(@RestPath UUID id) {
        return proposals.decline(id);
    }

    @DELETE
    @Path("delegation-proposals/{id}")
    @PermissionsAllowed(DelegationPermission.WITHDRAW)
    @Operation(operationId = "withdrawDelegationProposal", summary = "Who proposed takes it back")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", description = "No such proposal, or none of the caller's organisation")
    @APIResponse(responseCode = "409", description = "permission.delegation.answered")
    public Uni<Void> withdraw(@RestPath UUID id) {
        return proposals.withdraw(id);
    }
}
