package de.guildhall.identity.identifier;

import de.guildhall.platform.caller.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/identity/v1/me/identifiers")
@Cancellable(false)
@Tag(name = "Me")
public class IdentifierResource {

    private final IdentifierService identifiers;
    private final Caller caller;

    IdentifierResource(IdentifierService identifiers, Caller caller) {
        this.identifiers = identifiers;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "The numbers I have proven",
            description = "Masked. Includes what a sign-in with certificate or eID has proven since the last question.")
    @APIResponse(responseCode = "200", description = "Of each kind at most one")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: the account belongs to no person")
    public Uni<IdentifiersResponse> list() {
        return identifiers.of(caller.personId()).map(IdentifiersResponse::of);
    }

    @POST
    @Path("{kind}/disclosures")
    @Authenticated
    @Operation(summary = "Show one of my numbers in full", description = "The audit trail remembers it.")
    @APIResponse(responseCode = "200", description = "The number")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: I have proven no such number")
    public Uni<DisclosureResponse> disclose(@PathParam("kind") IdentifierKind kind) {
        return identifiers.reveal(caller.personId(), kind).map(DisclosureResponse::of);
    }
}
