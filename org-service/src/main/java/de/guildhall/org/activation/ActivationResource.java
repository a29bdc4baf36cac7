package de.guildhall.org.activation;

import io.quarkus.security.Authenticated;
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

@Path("/api/org/v1/activations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activation")
public class ActivationResource {

    private final ActivationService service;

    ActivationResource(ActivationService service) {
        this.service = service;
    }

    @POST
    @Authenticated
    @ResponseStatus(201)
    @Operation(
            operationId = "activate",
            summary = "Opens a company by its letter; the caller becomes its administrator. A code works once,"
                    + " so a repetition is refused")
    @APIResponseSchema(value = ActivationView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "All fields that are not valid; legible-code means a typing error")
    @APIResponse(
            responseCode = "409",
            description = "org.activation.refused, whatever is wrong; five of an account or ten against a company"
                    + " within a day close activation for a day")
    public Uni<ActivationView> redeem(@NotNull @Valid ActivationRequest request) {
        return service.redeem(request.chamberId(), request.normalCompanyNumber(), request.secretCode())
                .map(ActivationView::of);
    }
}
