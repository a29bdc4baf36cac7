package de.guildhall.identity.signinmethod;

import de.guildhall.identity.IdentityConfig;
import de.guildhall.identity.keycloak.SignInMethods;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MySignInMethods")
public record SignInMethodsResponse(
        List<PasskeyItem> passkeys,

        @Schema(description = "Whether this installation has an eID provider")
        boolean eidOffered,

        @Schema(description = "Whether my eID opens my account")
        boolean eidLinked,

        @Schema(description = "Whether this installation takes certificates")
        boolean certificateOffered) {

    static SignInMethodsResponse of(SignInMethods methods, IdentityConfig offers) {
        return new SignInMethodsResponse(
                methods.passkeys().stream()
                        .map(passkey -> new PasskeyItem(passkey.id(), passkey.name(), passkey.addedAt()))
                        .toList(),
                offers.eidOffered(),
                methods.eid(),
                offers.certificateOffered());
    }

    @Schema(name = "MyPasskey")
    public record PasskeyItem(
            String id,
            @Schema(description = "As its owner called it") String name,
            Instant addedAt) {}
}
