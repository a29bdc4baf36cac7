package de.guildhall.identity.registration;

import de.guildhall.identity.link.Token;
import de.guildhall.identity.password.PasswordByLink;
import de.guildhall.identity.password.PasswordSet;
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

@Path("/api/identity/v1/registration-confirmations")
@Cancellable(false)
@Tag(name = "Registration")
public class ConfirmationResource {

    private final ConfirmationService confirmations;

    ConfirmationResource(ConfirmationService confirmations) {
        this.confirmations = confirmations;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Follow the link of a registration or an invitation",
            description = "Sets the password of the account and opens it. A link works once.")
    @APIResponse(responseCode = "200", description = "The account is open; sign in with this address")
    @APIResponse(
            responseCode = "400",
            description = "`request.invalid`, or `identity.password.too-weak` with a violation on `password`")
    @APIResponse(
            responseCode = "409",
            description = "`identity.confirmation.invalid`: unknown, used, expired or replaced link")
    @APIResponse(
            responseCode = "503",
            description = "`identity.sign-in.unavailable`: nothing was done, the link still works")
    public Uni<PasswordSet> confirm(@NotNull @Valid PasswordByLink request) {
        return confirmations
                .confirm(new Token(request.token()), request.password())
                .map(person -> new PasswordSet(person.email().text()));
    }
}
