package de.guildhall.identity.signinmethod;

import de.guildhall.identity.IdentityConfig;
import de.guildhall.platform.caller.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/identity/v1/me/sign-in-methods")
@Cancellable(false)
@Tag(name = "Me")
public class SignInMethodResource {

    private final SignInMethodService methods;
    private final IdentityConfig offers;
    private final Caller caller;

    SignInMethodResource(SignInMethodService methods, IdentityConfig offers, Caller caller) {
        this.methods = methods;
        this.offers = offers;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "How I can sign in besides my password, and what this installation offers")
    @APIResponse(responseCode = "200", description = "My passkeys, and whether an eID opens my account")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: the account belongs to no person")
    @APIResponse(responseCode = "503", description = "`identity.sign-in.unavailable`")
    public Uni<SignInMethodsResponse> get() {
        return methods.of(caller.personId()).map(found -> SignInMethodsResponse.of(found, offers));
    }

    @DELETE
    @Path("passkeys/{id}")
    @Authenticated
    @Operation(summary = "Remove one of my passkeys")
    @APIResponse(responseCode = "204", description = "It opens the account no longer")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: I have no such passkey")
    @APIResponse(responseCode = "503", description = "`identity.sign-in.unavailable`")
    public Uni<Void> removePasskey(@PathParam("id") UUID id) {
        return methods.removePasskey(caller.personId(), id.toString());
    }

    @DELETE
    @Path("eid")
    @Authenticated
    @Operation(summary = "End the link of my account with my eID", description = "The numbers it proved stay proven.")
    @APIResponse(responseCode = "204", description = "The eID opens the account no longer")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: no eID is linked")
    @APIResponse(responseCode = "503", description = "`identity.sign-in.unavailable`")
    public Uni<Void> unlinkEid() {
        return methods.unlinkEid(caller.personId());
    }
}
