package de.guildhall.identity.email;

import de.guildhall.identity.link.Token;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/identity/v1/email-confirmations")
@Cancellable(false)
@Tag(name = "E-mail address")
public class EmailConfirmationResource {

    private final EmailChangeService changes;

    EmailConfirmationResource(EmailChangeService changes) {
        this.changes = changes;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Follow the link of a changed address",
            description = "The address changes when the readers of the old and of the new one followed theirs.")
    @APIResponse(responseCode = "200", description = "Agreed; `changed` says whether the other one had agreed already")
    @APIResponse(responseCode = "400", description = "`request.invalid`")
    @APIResponse(
            responseCode = "409",
            description = "`identity.confirmation.invalid`: unknown, used, expired or replaced link;"
                    + " `identity.email.taken`: the address got an account of its own meanwhile")
    public Uni<Confirmed> confirm(@NotNull @Valid EmailConfirmationRequest request) {
        return changes.confirm(new Token(request.token()));
    }
}
