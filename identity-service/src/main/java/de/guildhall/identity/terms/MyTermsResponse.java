package de.guildhall.identity.terms;

import de.guildhall.identity.person.Language;
import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MyTermsOfUse")
public record MyTermsResponse(
        @Schema(description = "Absent if none were published") @Nullable
        Integer newestVersion,

        @Schema(description = "Whether I have accepted the newest version")
        boolean accepted,

        @Schema(description = "What I accepted last; absent if nothing") @Nullable
        Acceptance acceptance) {

    static MyTermsResponse of(Terms newest, TermsAcceptance acceptance) {
        return new MyTermsResponse(
                newest == null ? null : newest.version(),
                newest != null && acceptance != null && acceptance.version() == newest.version(),
                acceptance == null ? null : Acceptance.of(acceptance));
    }

    @Schema(name = "MyTermsOfUseAcceptance")
    public record Acceptance(
            int version,

            @Schema(
                    type = SchemaType.STRING,
                    enumeration = {"de", "fr", "en"})
            Language language,

            @Schema(description = "SHA-256 of the text that was shown")
            String hash,

            Instant acceptedAt) {

        private static Acceptance of(TermsAcceptance acceptance) {
            return new Acceptance(
                    acceptance.version(), acceptance.language(), acceptance.textHash(), acceptance.acceptedAt());
        }
    }
}
