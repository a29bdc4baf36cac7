package de.guildhall.permission.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question in which one part is searched for. */
@Schema(name = "AuthorizationSearch")
@JsonIgnoreProperties(ignoreUnknown = true)
record SearchRequest(
        @Valid @Nullable Entity subject,
        @Valid @Nullable Action action,
        @Valid @Nullable Entity resource,
        @Valid @Nullable QuestionContext context,
        @Valid @Nullable PagePart page) {

    private static final int USUAL = 25;
    private static final int LARGEST = 100;

    @Schema(name = "AuthorizationSearchPage")
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PagePart(
            @Schema(description = "The `next_token` of the page before") @Size(max = 100) @Nullable
            String token,

            @Schema(description = "How many results at most; 25 without it") @Min(1) @Max(LARGEST) @Nullable
            Integer limit) {}

    String token() {
        return page == null || page.token() == null || page.token().isEmpty() ? null : page.token();
    }

    int limit() {
        return page == null || page.limit() == null ? USUAL : page.limit();
    }
}
