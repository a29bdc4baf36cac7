package de.guildhall.identity.me;

import de.guildhall.identity.person.Language;
import de.guildhall.identity.person.Person;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.web.Etag;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/identity/v1/me")
@Cancellable(false)
@Tag(name = "Me")
public class MeResource {

    private final MeService me;
    private final Caller caller;

    MeResource(MeService me, Caller caller) {
        this.me = me;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "Who I am")
    @APIResponse(responseCode = "200", description = "My data; the ETag is needed to change it")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: the account belongs to no person")
    public Uni<RestResponse<MeResponse>> get() {
        return me.get(caller.personId()).map(MeResource::response);
    }

    @PUT
    @Authenticated
    @Operation(summary = "Change my name or language")
    @APIResponse(responseCode = "200", description = "My data as it is now")
    @APIResponse(responseCode = "400", description = "`request.invalid` with every field at fault")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: the account belongs to no person")
    @APIResponse(responseCode = "412", description = "`request.stale`")
    @APIResponse(responseCode = "428", description = "`request.precondition-required`")
    public Uni<RestResponse<MeResponse>> change(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid MeRequest request) {
        return me.change(caller.personId(), ifMatch, request.name(), Language.of(request.language()))
                .map(MeResource::response);
    }

    private static RestResponse<MeResponse> response(Person person) {
        return ResponseBuilder.ok(MeResponse.of(person))
                .header(HttpHeaders.ETAG, Etag.of(person.version()))
                .build();
    }
}
