package de.guildhall.org.activation;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
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

@Path("/api/org/v1/delegations")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activation")
public class DelegationResource {

    private final ActivationService service;

    DelegationResource(ActivationService service) {
        this.service = service;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed(DelegationPermission.ENTER)
    @Operation(
            operationId = "enterDelegation",
            summary = "Lets an organisation act for another by the delegate code that this one passed on. A code works"
                    + " once, so a repetition is refused; a new code for the same two says anew until when")
    @APIResponseSchema(value = DelegationView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "All fields that are not valid; legible-code means a typing error")
    @APIResponse(
            responseCode = "409",
            description = "org.activation.refused, whatever is wrong; five of an account or ten against a company"
                    + " within a day close activation for a day. After the right code: org.delegation.itself; the code"
                    + " stays good")
    @APIResponse(
            responseCode = "403",
            description = "The caller does not administer the delegate; or org.activation.own-letter: staff of the"
                    + " chamber that may read its codes")
    @APIResponse(responseCode = "404", description = "No such delegate, or none of the caller's")
    public Uni<DelegationView> enter(@NotNull @Valid DelegationRequest wanted) {
        return service.delegate(wanted.letter(), wanted.delegateId()).map(DelegationView::of);
    }
}
