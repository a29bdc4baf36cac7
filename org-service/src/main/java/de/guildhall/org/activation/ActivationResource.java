package de.guildhall.org.activation;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/org/v1")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activation")
public class ActivationResource {

    private final ActivationService service;

    ActivationResource(ActivationService service) {
        this.service = service;
    }

    @POST
    @Path("activations")
    @Authenticated
    @ResponseStatus(201)
    @Operation(
            operationId = "activate",
            summary = "Opens a company by its letter; the caller becomes its administrator, or acts for it as"
                    + " administrator of its head office. A code works once, so a repetition is refused")
    @APIResponseSchema(value = ActivationView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "All fields that are not valid; legible-code means a typing error")
    @APIResponse(
            responseCode = "409",
            description = "org.activation.refused, whatever is wrong; five of an account or ten against a company"
                    + " within a day close activation for a day. After the right code: org.head-office.itself,"
                    + " org.head-office.has-another, org.head-office.has-branches, org.head-office.is-branch,"
                    + " org.head-office.not-activated; the code stays good")
    @APIResponse(
            responseCode = "403",
            description = "The caller does not administer the head office; or org.activation.own-letter: staff of the"
                    + " chamber that may read its codes")
    @APIResponse(responseCode = "404", description = "No such head office, or none of the caller's")
    public Uni<ActivationView> activate(@NotNull @Valid ActivationRequest wanted) {
        return service.activate(wanted.letter(), wanted.headOfficeId()).map(ActivationView::of);
    }

    @POST
    @Path("activation-revocations")
    @PermitAll
    @Operation(
            operationId = "takeBackActivation",
            summary = "Closes a company again that somebody else opened, by the letter that its registered address"
                    + " got; nobody has to sign in. Whoever acts for the company loses that at once")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "400", description = "All fields that are not valid; legible-code means a typing error")
    @APIResponse(
            responseCode = "409",
            description = "org.activation.refused, whatever is wrong; ten against a company within a day close"
                    + " activation for a day")
    public Uni<Void> takeBack(@NotNull @Valid CodeOfLetter typed) {
        return service.takeBack(typed);
    }
}
