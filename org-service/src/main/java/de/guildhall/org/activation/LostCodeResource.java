package de.guildhall.org.activation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/org/v1/lost-codes")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activation")
public class LostCodeResource {

    private final LostCodeService service;

    LostCodeResource(LostCodeService service) {
        this.service = service;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "replaceLostCode",
            summary = "Asks for another letter with an owner code; nobody has to sign in. If the company waits for a"
                    + " code, its registered address gets one, at most one a week")
    @APIResponse(responseCode = "202", description = "Always, whether the company waits for a code or does not exist")
    @APIResponse(responseCode = "400", description = "All fields that are not valid")
    public Uni<Response> replace(@NotNull @Valid LostCode lost) {
        return service.replace(lost).replaceWith(() -> Response.accepted().build());
    }
}
