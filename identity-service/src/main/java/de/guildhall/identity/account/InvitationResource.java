package de.guildhall.identity.account;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/identity/v1/invitations")
@Cancellable(false)
@Tag(name = "Accounts")
public class InvitationResource {

    private final InvitationService invitations;

    InvitationResource(InvitationService invitations) {
        this.invitations = invitations;
    }

    @DELETE
    @Path("{personId}")
    @PermissionsAllowed({InvitationPermission.WITHDRAW, InvitationPermission.WITHDRAW_CHAMBER})
    @Operation(
            operationId = "withdrawInvitation",
            summary = "Delete a person who was invited and never set a password",
            description =
                    "The link in the mail opens nothing any more, every role ends, and whoever the account was for can"
                            + " be given another, with the right address this time.")
    @APIResponse(responseCode = "204", description = "The person is gone")
    @APIResponse(responseCode = "403", description = "`request.forbidden`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: the person belongs to nobody you look after")
    @APIResponse(responseCode = "409", description = "`identity.invitation.accepted`, `identity.invitation.elsewhere`")
    public Uni<Void> withdraw(@PathParam("personId") UUID personId) {
        return invitations.withdraw(personId);
    }
}
