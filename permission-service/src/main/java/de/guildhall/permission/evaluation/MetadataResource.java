package de.guildhall.permission.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/.well-known/authzen-configuration")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "AuthZEN")
class MetadataResource {

    private final String portal;

    MetadataResource(@ConfigProperty(name = "guildhall.portal-url") String portal) {
        this.portal = portal;
    }

    @Schema(name = "AuthorizationMetadata")
    record Metadata(
            @JsonProperty("policy_decision_point") String policyDecisionPoint,
            @JsonProperty("access_evaluation_endpoint") String evaluation,
            @JsonProperty("access_evaluations_endpoint") String evaluations,
            @JsonProperty("search_subject_endpoint") String searchSubject,
            @JsonProperty("search_resource_endpoint") String searchResource,
            @JsonProperty("search_action_endpoint") String searchAction) {}

    @GET
    @PermitAll
    @Operation(operationId = "getAuthorizationMetadata", summary = "Where AuthZEN clients find what they ask")
    public Metadata get() {
        String api = portal + "/access/v1/";
        return new Metadata(
                portal,
                api + "evaluation",
                api + "evaluations",
                api + "search/subject",
                api + "search/resource",
                api + "search/action");
    }
}
