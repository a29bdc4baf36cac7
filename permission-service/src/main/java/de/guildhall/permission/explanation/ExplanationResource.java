package de.guildhall.permission.explanation;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/permission/v1/explanations")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
class ExplanationResource {

    private final ExplanationService explanations;
    private final Caller caller;

    ExplanationResource(ExplanationService explanations, Caller caller) {
        this.explanations = explanations;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "explainAccess",
            summary = "Why somebody may do what they may, or the first thing missing, right by right (USR-15)",
            description =
                    "Everybody asks about themselves; about others who sees their grants there. Nobody learns how another"
                            + " organisation gave what leads here.")
    @APIResponse(responseCode = "200")
    @APIResponse(
            responseCode = "404",
            description = "Somebody else, who holds nothing there, or nothing the caller sees")
    public Uni<ExplanationDto> explain(
            @Parameter(description = "About whom; without it about the caller") @QueryParam("personId") UUID personId,
            @Parameter(description = "Acting for which organisation; without it in the function of the request")
                    @QueryParam("organisationId")
                    UUID organisationId) {
        return explanations.of(
                personId == null ? caller.personId() : personId,
                organisationId == null ? caller.actingFor() : ActingFor.organisation(organisationId));
    }
}
