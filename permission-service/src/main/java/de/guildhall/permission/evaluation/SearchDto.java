package de.guildhall.permission.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.guildhall.platform.web.Cursor;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuthorizationSearchResults")
record SearchDto(List<Result> results, Next page) {

    /** A subject or a resource, or an action, which has a name only. */
    @Schema(name = "AuthorizationSearchResult")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            @Nullable String type,
            @Nullable String id,
            @Nullable String name) {}

    @Schema(name = "AuthorizationNextPage")
    record Next(
            @Schema(description = "Where the following page begins; empty on the last one") @JsonProperty("next_token")
            String token,

            @Schema(description = "How many results this page has")
            int count) {}

    /** @param ids one more than the limit, if there are more */
    static SearchDto of(String type, List<UUID> ids, int limit) {
        boolean more = ids.size() > limit;
        List<UUID> page = more ? ids.subList(0, limit) : ids;
        return new SearchDto(
                page.stream().map(id -> new Result(type, id.toString(), null)).toList(),
                new Next(more ? Cursor.of(page.getLast()).toString() : "", page.size()));
    }

    static SearchDto ofNames(List<String> names) {
        return new SearchDto(
                names.stream().map(name -> new Result(null, null, name)).toList(), new Next("", names.size()));
    }
}
