package de.guildhall.identity.registration;

import de.guildhall.identity.person.EmailAddress;
import de.guildhall.identity.person.Language;
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

@Path("/api/identity/v1/registrations")
@Cancellable(false)
@Tag(name = "Registration")
public class RegistrationResource {

    private final RegistrationService registrations;

    RegistrationResource(RegistrationService registrations) {
        this.registrations = registrations;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Register an address",
            description = "Sends a mail to the address. The answer never tells whether the address has an account.")
    @APIResponse(responseCode = "202", description = "Taken; the mail says how to go on")
    @APIResponse(responseCode = "400", description = "`request.invalid` with every field at fault")
    public Uni<Response> register(@NotNull @Valid RegistrationRequest request) {
        return registrations
                .register(new EmailAddress(request.email()), request.name(), Language.of(request.language()))
                .replaceWith(() -> Response.accepted().build());
    }
}
