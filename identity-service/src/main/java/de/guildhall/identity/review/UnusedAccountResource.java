package de.guildhall.identity.review;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/identity/v1/unused-accounts")
@Cancellable(false)
@Tag(name = "Unused accounts")
public class UnusedAccountResource {

    private final UnusedAccountService accounts;

    UnusedAccountResource(UnusedAccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @PermissionsAllowed(ReviewPermission.CONFIRM)
    @Operation(
            operationId = "listUnusedAccounts",
            summary = "Who did not sign in for six months, as the newest quarterly review found it",
            description = "By name. Names either an organisation or a chamber, whose own people are meant. Who was"
                    + " confirmed, signed in since or left is not listed.")
    @APIResponse(responseCode = "200", description = "A page of accounts")
    @APIResponse(responseCode = "400", description = "`request.invalid` with every parameter at fault")
    @APIResponse(responseCode = "403", description = "`request.forbidden`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: not your organisation, not your chamber")
    public Uni<Page<UnusedAccountDto>> list(
            @QueryParam("organisationId") UUID organisationId,
            @QueryParam("chamberId") UUID chamberId,
            @BeanParam @Valid PageRequest page) {
        if ((organisationId == null) == (chamberId == null)) {
            throw new ProblemException(CommonProblem.INVALID)
                    .withViolation("organisationId", "one-of", "name either organisationId or chamberId")
                    .withViolation("chamberId", "one-of", "name either organisationId or chamberId");
        }
        Uni<Page<UnusedAccountView>> found = organisationId != null
                ? accounts.inOrganisation(organisationId, page)
                : accounts.onChamber(chamberId, page);
        return found.map(all -> all.map(UnusedAccountDto::of));
    }

    @PUT
    @Path("{id}/confirmation")
    @PermissionsAllowed(ReviewPermission.CONFIRM)
    @Operation(
            operationId = "confirmUnusedAccount",
            summary = "The account is still needed",
            description =
                    "It is listed again if it is still unused at the next review. Confirming twice is confirming once.")
    @APIResponse(responseCode = "204", description = "It is listed no more")
    @APIResponse(responseCode = "403", description = "`request.forbidden`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: nobody you look after")
    public Uni<Void> confirm(@PathParam("id") UUID id) {
        return accounts.confirm(id);
    }
}
