package de.guildhall.permission.role;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A right as it is explained where somebody chooses it (USR-4); texts in de, fr and en. */
@Schema(name = "Right")
record RightDto(
        @Schema(examples = "records.approve") String right,

        @Schema(description = "The heading under which it is offered", examples = "records")
        String area,

        Wording areaName,
        Wording name,
        Wording explanation,

        @Schema(description = "The kinds of scope at which it can be held", examples = "organisation")
        List<String> scopeKinds,

        @Schema(description = "Rights that come with it", examples = "contracts.view")
        Set<String> includes,

        @Schema(description = "Rights without which it is not granted (USR-6)", examples = "records.view")
        Set<String> requires,

        @Schema(description = "Whether a company may have another one do it (DEL-1)")
        boolean delegable,

        @Schema(description = "Whether nothing is changed by it")
        boolean onlyReads) {

    static RightDto of(Right right, RightCatalogue catalogue) {
        return new RightDto(
                right.code(),
                right.area(),
                catalogue.areaName(right.area()),
                right.name(),
                right.explanation(),
                right.on().stream()
                        .sorted()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList(),
                right.includes(),
                right.requires(),
                right.delegable(),
                right.onlyReads());
    }
}
