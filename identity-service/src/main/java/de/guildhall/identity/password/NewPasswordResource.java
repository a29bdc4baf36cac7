package de.guildhall.identity.password;

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

@Path("/api/identity/v1/new-passwords")
@Cancellable(false)
@Tag(name = "Passwords")
public class NewPasswordResource {

    private final NewPasswordService passwords;

    NewPasswordResource(NewPasswordService passwords) {
        this.passwords = passwords;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Follow the link for a forgotten password",
            description = "Sets the password and ends every session of the person. A link works once, for 30 minutes.")
    @APIResponse(responseCode = "200", description = "The password is set; sign in with this address")
    @APIResponse(
            responseCode = "400",
            description = "`request.invalid`, or `identity.password.too-weak` with a violation on `password`")
    @APIResponse(
            responseCode = "409",
            description = "`identity.confirmation.invalid`: unknown, used, expired or replaced link")
    @APIResponse(
            responseCode = "503",
            description = "`identity.sign-in.unavailable`: the link still works; try again later")
    public Uni<PasswordSet> set(@NotNull @Valid PasswordByLink request) {
        return passwords
                .set(new Token(request.token()), request.password())
                .map(person -> new PasswordSet(person.email().text()));
    }
}
