package de.guildhall.permission.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question, or the defaults of several. */
@Schema(name = "AuthorizationQuestion")
@JsonIgnoreProperties(ignoreUnknown = true)
record EvaluationRequest(
        @Valid @Nullable Entity subject,
        @Valid @Nullable Action action,
        @Valid @Nullable Entity resource,
        @Valid @Nullable QuestionContext context,

        @Schema(description = "The questions; what one of them leaves out is taken from above")
        @Nullable
        @Size(max = LARGEST)
        List<@Valid EvaluationRequest> evaluations,

        @Valid @Nullable Options options) {

    static final int LARGEST = 100;

    @Schema(name = "AuthorizationOptions")
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Options(
            @Schema(description = "What ends the answer early; `execute_all` without it")
            @JsonProperty("evaluations_semantic")
            @Nullable
            Semantic semantic) {}

    /** When to stop answering. */
    enum Semantic {
        @JsonProperty("execute_all")
        EXECUTE_ALL,
        @JsonProperty("deny_on_first_deny")
        DENY_ON_FIRST_DENY,
        @JsonProperty("permit_on_first_permit")
        PERMIT_ON_FIRST_PERMIT;

        boolean stopsAfter(boolean decision) {
            return switch (this) {
                case EXECUTE_ALL -> false;
                case DENY_ON_FIRST_DENY -> !decision;
                case PERMIT_ON_FIRST_PERMIT -> decision;
            };
        }
    }

    /** Each with what it takes from here; this one itself if there are none besides. */
    List<EvaluationRequest> questions() {
        return evaluations == null || evaluations.isEmpty()
                ? List.of(this)
                : evaluations.stream().map(this::complete).toList();
    }

    Semantic semantic() {
        return options == null || options.semantic() == null ? Semantic.EXECUTE_ALL : options.semantic();
    }

    boolean single() {
        return evaluations == null || evaluations.isEmpty();
    }

    private EvaluationRequest complete(EvaluationRequest question) {
        return new EvaluationRequest(
                question.subject == null ? subject : question.subject,
                question.action == null ? action : question.action,
                question.resource == null ? resource : question.resource,
                question.context == null ? context : question.context,
                null,
                null);
    }
}
