package de.guildhall.identity.email;

import de.guildhall.identity.person.EmailAddress;
import de.guildhall.platform.caller.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/identity/v1/me/email-change")
@Cancellable(false)
@Tag(name = "E-mail address")
public class EmailChangeResource {

    private final EmailChangeService changes;
    private final Caller caller;

    EmailChangeResource(EmailChangeService changes, Caller caller) {
        this.changes = changes;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "The change of my address that is under way")
    @APIResponse(responseCode = "200", description = "Who agreed, and until when the others may")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    @APIResponse(responseCode = "204", description = "None is under way")
    public Uni<EmailChangeView> get() {
        return changes.underWay(caller.personId()).onItem().ifNotNull().transform(EmailChangeView::of);
    }

    @PUT
    @Authenticated
    @Operation(
            summary = "Change my address",
            description = "Sends a link to the present and to the new address; both have to be followed within 30"
                    + " minutes. Replaces a change that is under way. The answer does not tell whether the new address"
                    + " has an account.")
    @APIResponse(responseCode = "200", description = "Both addresses were asked")
    @APIResponse(responseCode = "400", description = "`request.invalid` with every field at fault")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    @APIResponse(responseCode = "404", description = "`request.not-found`: the account belongs to no person")
    @APIResponse(responseCode = "409", description = "`identity.email.unchanged`: it is my address already")
    public Uni<EmailChangeView> request(@NotNull @Valid EmailChangeRequest request) {
        return changes.request(caller.personId(), new EmailAddress(request.email()))
                .map(EmailChangeView::of);
    }

    @DELETE
    @Authenticated
    @Operation(summary = "Keep my address", description = "Ends the change that is under way, if there is one.")
    @APIResponse(responseCode = "204", description = "Nothing is under way")
    @APIResponse(responseCode = "401", description = "`request.unauthenticated`")
    public Uni<Void> withdraw() {
        return changes.withdraw(caller.personId());
    }
}
