package de.guildhall.identity.password;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/identity/v1/forgotten-passwords")
@Cancellable(false)
@Tag(name = "Passwords")
public class ForgottenPasswordResource {

    private final PasswordRequests requests;

    ForgottenPasswordResource(PasswordRequests requests) {
        this.requests = requests;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Ask for a new password",
            description = "Sends a mail with a link to the stored address of whoever is known as that: by the address"
                    + " or, apprentices, by their number. The answer never tells whether there is somebody.")
    @APIResponse(responseCode = "202", description = "Taken; if there is such an account, the mail says how to go on")
    @APIResponse(responseCode = "400", description = "`request.invalid` with every field at fault")
    public Uni<Response> ask(@NotNull @Valid ForgottenPasswordRequest request) {
        return requests.take(request.identifier())
                .replaceWith(() -> Response.accepted().build());
    }
}
