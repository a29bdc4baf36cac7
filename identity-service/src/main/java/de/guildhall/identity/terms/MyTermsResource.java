package de.guildhall.identity.terms;

import de.guildhall.identity.person.Language;
import de.guildhall.platform.caller.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/identity/v1/me/terms-of-use")
@Cancellable(false)
@Tag(name = "Me")
public class MyTermsResource {

    private final MyTermsService terms;
    private final Caller caller;

    MyTermsResource(MyTermsService terms, Caller caller) {
        this.terms = terms;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "Which terms of use there are, and what I have accepted")
    @APIResponse(responseCode = "200", description = "The newest version and my last acceptance")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    public Uni<MyTermsResponse> get() {
        return terms.of(caller.personId());
    }

    @POST
    @Path("acceptances")
    @Authenticated
    @Operation(
            summary = "Accept the newest terms of use",
            description = "Recorded with version, language, time and the hash of the text. Repeating changes nothing.")
    @APIResponse(responseCode = "200", description = "What I have accepted now")
    @APIResponse(responseCode = "400", description = "`request.invalid` with every field at fault")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: the account belongs to no person")
    @APIResponse(
            responseCode = "409",
            description = "`identity.terms-of-use.outdated`: not the newest version, or not its text")
    public Uni<MyTermsResponse> accept(@NotNull @Valid AcceptanceRequest request) {
        return terms.accept(caller.personId(), request.version(), Language.of(request.language()), request.hash());
    }
}
