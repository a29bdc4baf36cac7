package de.guildhall.identity.account;

import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.web.Idempotency;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/identity/v1/accounts")
@Cancellable(false)
@Tag(name = "Accounts")
public class AccountResource {

    private final AccountService accounts;
    private final Idempotency idempotency;
    private final Caller caller;

    AccountResource(AccountService accounts, Idempotency idempotency, Caller caller) {
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed(AccountPermission.CREATE)
    @Operation(
            summary = "Give somebody an account",
            description =
                    "Finds the person by address or creates it; who cannot sign in yet gets an invitation by mail.")
    @APIResponse(
            responseCode = "201",
            description = "The person with this address",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccountResponse.class)))
    @APIResponse(responseCode = "400", description = "`request.invalid` with every field at fault")
    @APIResponse(responseCode = "403", description = "`request.forbidden`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: not your chamber")
    @APIResponse(responseCode = "422", description = "`request.idempotency-key-reused`")
    public Uni<Response> create(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid AccountRequest request) {
        Optional<UUID> chamberId = Optional.ofNullable(request.chamberId())
                .map(UUID::fromString)
                .or(() -> caller.actingFor().chamberId());
        return idempotency
                .once(
                        key,
                        AccountPermission.CREATE,
                        request,
                        AccountResponse.class,
                        () -> accounts.create(request.account(), chamberId)
                                .map(person -> new AccountResponse(person.id())))
                .map(account ->
                        Response.status(Response.Status.CREATED).entity(account).build());
    }
}
