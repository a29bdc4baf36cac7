package de.guildhall.permission.review;

import de.guildhall.platform.web.Versioned;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param access what the portal may offer: {@code set} */
@Schema(name = "ReviewPolicy")
record ReviewPolicyDto(
        @Schema(description = "After how many months grants are looked at again", examples = "12")
        int months,

        Long version,
        Map<String, Boolean> access)
        implements Versioned {}
