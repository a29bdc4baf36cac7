package de.guildhall.permission.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SetReviewPolicy")
record ReviewPolicyRequest(
        @NotNull @Min(ReviewPolicyRequest.FEWEST) @Max(ReviewPolicyRequest.MOST)
        Integer months) {

    static final int FEWEST = 3;
    static final int MOST = 36;
}
