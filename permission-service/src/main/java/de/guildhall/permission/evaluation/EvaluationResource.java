package de.guildhall.permission.evaluation;

import de.guildhall.platform.permission.ChangesNothing;
import de.guildhall.platform.web.RequestIdentified;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** OpenID AuthZEN Authorization API 1.0. */
@Path("/access/v1")
@Cancellable(false)
@ChangesNothing
@RequestIdentified
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "AuthZEN")
class EvaluationResource {

    private final EvaluationService evaluations;
    private final SearchService search;

    EvaluationResource(EvaluationService evaluations, SearchService search) {
        this.evaluations = evaluations;
        this.search = search;
    }

    @POST
    @Path("evaluation")
    @Authenticated
    @Operation(
            operationId = "evaluate",
            summary = "Whether somebody may do something, and by which grant, or the first thing missing",
            description =
                    "Everybody asks about themselves; about others who sees their grants at the resource, or holds the right"
                            + " to ask. Always decided anew.")
    @APIResponseSchema(DecisionDto.class)
    @APIResponse(responseCode = "400", description = "request.invalid: what is missing or cannot be read")
    @APIResponse(responseCode = "403", description = "request.forbidden: not for the caller to ask")
    public Uni<DecisionDto> evaluate(@Valid @NotNull EvaluationRequest request) {
        return evaluations.evaluate(request);
    }

    @POST
    @Path("evaluations")
    @Authenticated
    @Operation(
            operationId = "evaluateAll",
            summary = "The same for up to a hundred questions, in their order",
            description =
                    "Without `evaluations` the answer is that of a single question. What the caller may not ask is"
                            + " decided against, and says so.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(anyOf = {EvaluationsDto.class, DecisionDto.class})))
    @APIResponse(responseCode = "400", description = "request.invalid: what is missing or cannot be read")
    @APIResponse(responseCode = "403", description = "request.forbidden: a single question not for the caller to ask")
    public Uni<? extends Record> evaluateAll(@Valid @NotNull EvaluationRequest request) {
        return request.single() ? evaluations.evaluate(request) : evaluations.evaluateAll(request);
    }

    @POST
    @Path("search/subject")
    @Authenticated
    @Operation(operationId = "searchSubjects", summary = "Who may do something at a place, by id")
    @APIResponseSchema(SearchDto.class)
    @APIResponse(responseCode = "400", description = "request.invalid: what is missing or cannot be read")
    @APIResponse(responseCode = "403", description = "request.forbidden: not for the caller to ask")
    public Uni<SearchDto> subjects(@Valid @NotNull SearchRequest request) {
        return search.subjects(request);
    }

    @POST
    @Path("search/resource")
    @Authenticated
    @Operation(
            operationId = "searchResources",
            summary = "At which places of a kind somebody may do something, by id",
            description = "About others: those at which the caller may ask.")
    @APIResponseSchema(SearchDto.class)
    @APIResponse(responseCode = "400", description = "request.invalid: what is missing or cannot be read")
    public Uni<SearchDto> resources(@Valid @NotNull SearchRequest request) {
        return search.resources(request);
    }

    @POST
    @Path("search/action")
    @Authenticated
    @Operation(operationId = "searchActions", summary = "What somebody may do at a place")
    @APIResponseSchema(SearchDto.class)
    @APIResponse(responseCode = "400", description = "request.invalid: what is missing or cannot be read")
    @APIResponse(responseCode = "403", description = "request.forbidden: not for the caller to ask")
    public Uni<SearchDto> actions(@Valid @NotNull SearchRequest request) {
        return search.actions(request);
    }
}
