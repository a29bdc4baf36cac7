package de.guildhall.permission.review;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/permission/v1/chambers/{id}/review-policy")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review of grants")
class ReviewPolicyResource {

    private final ReviewPolicies policies;

    ReviewPolicyResource(ReviewPolicies policies) {
        this.policies = policies;
    }

    @GET
    @PermissionsAllowed(ReviewPermission.VIEW_POLICY)
    @Operation(
            operationId = "getReviewPolicy",
            summary = "After how many months grants of a chamber and its organisations are looked at again")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "request.not-found: not your chamber")
    public Uni<ReviewPolicyDto> get(@PathParam("id") UUID id) {
        return policies.of(id);
    }

    @PUT
    @PermissionsAllowed(ReviewPermission.SET_POLICY)
    @Operation(operationId = "setReviewPolicy", summary = "Sets the months, 3 to 36; what is due follows at once")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    @APIResponse(responseCode = "404", description = "request.not-found: not your chamber")
    @APIResponse(responseCode = "412", description = "If-Match names an older version")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<ReviewPolicyDto> set(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReviewPolicyRequest request) {
        return policies.set(id, ifMatch, request.months());
    }
}
