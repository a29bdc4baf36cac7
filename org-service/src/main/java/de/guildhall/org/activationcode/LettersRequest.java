package de.guildhall.org.activationcode;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param codeIds in the order in which the letters are wanted */
@Schema(name = "Letters")
record LettersRequest(
        @NotEmpty @Size(max = LettersRequest.MOST) List<@NotNull UUID> codeIds) {

    /** A print file of so many letters is made in a few seconds. */
    static final int MOST = 100;

    /** Each once. */
    List<UUID> codes() {
        return codeIds.stream().distinct().toList();
    }
}
