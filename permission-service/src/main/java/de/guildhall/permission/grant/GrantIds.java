package de.guildhall.permission.grant;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Grants with which the same is done at once. */
@Schema(name = "GrantIds")
record GrantIds(@NotEmpty @Size(max = GrantIds.MOST) List<@NotNull UUID> grantIds) {

    /** As many as the longest page of a list shows. */
    static final int MOST = 100;

    /** Each once. */
    List<UUID> each() {
        return grantIds.stream().distinct().toList();
    }
}
