package de.guildhall.permission.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.guildhall.permission.access.Explanation;
import de.guildhall.permission.access.HeldRights;
import de.guildhall.permission.access.Holding;
import de.guildhall.permission.access.Missing;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to one question, as AuthZEN writes it. */
@Schema(name = "AuthorizationDecision")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionDto(boolean decision, @Nullable Because context) {

    private static final int FORBIDDEN = 403;

    static final DecisionDto NOT_ANSWERED =
            new DecisionDto(false, new Because(null, null, new Error(FORBIDDEN, "request.forbidden")));

    @Schema(name = "AuthorizationReason")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Because(
            @Schema(description = "By what it is permitted") @Nullable
            Way way,

            @Schema(
                    description = "The first thing missing",
                    enumeration = {"grant", "right", "place", "ended", "not-begun", "use", "terms"})
            @Nullable
            String missing,

            @Schema(description = "Why there is no answer to one of several questions") @Nullable
            Error error) {}

    @Schema(name = "AuthorizationError")
    record Error(int status, String message) {}

    @Schema(name = "AuthorizationWay")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Way(
            @JsonProperty("acting_for") String actingFor,
            @JsonProperty("grant_id") UUID grantId,
            String role,
            String right,
            String scope,
            @JsonProperty("valid_from") Instant validFrom,
            @JsonProperty("valid_until") @Nullable Instant validUntil,

            @Schema(description = "The organisation of the grant, if the subject acts from there for another")
            @JsonProperty("home_id")
            @Nullable
            UUID homeId,

            @JsonProperty("delegation_id") @Nullable UUID delegationId,
            @JsonProperty("delegate_id") @Nullable UUID delegateId) {

        private static Way of(Holding holding, String right) {
            return new Way(
                    holding.actingFor().toString(),
                    holding.grantId(),
                    holding.role(),
                    right,
                    holding.scope().toString(),
                    holding.from(),
                    holding.end(),
                    holding.home(),
                    holding.delegationId(),
                    holding.delegateId());
        }
    }

    static DecisionDto of(Explanation explanation, String action, HeldRights rights) {
        return explanation.permitted()
                ? new DecisionDto(true, new Because(way(explanation.by().getFirst(), action, rights), null, null))
                : new DecisionDto(false, new Because(null, Missing.text(explanation.missing()), null));
    }

    private static Way way(Holding holding, String action, HeldRights rights) {
        return Way.of(holding, rights.rightFor(holding, action).orElseThrow());
    }
}
