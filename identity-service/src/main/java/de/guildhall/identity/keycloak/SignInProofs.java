package de.guildhall.identity.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers that Keycloak noted when somebody signed in with eID or certificate, as they came. */
public record SignInProofs(Optional<String> certificateNumber, Optional<String> nationalNumber) {

    public static final SignInProofs NONE = new SignInProofs(Optional.empty(), Optional.empty());

    static SignInProofs of(KeycloakUser user) {
        return new SignInProofs(
                first(user.attributes(), "certificate_number"), first(user.attributes(), "national_number"));
    }

    private static Optional<String> first(Map<String, List<String>> attributes, String name) {
        return attributes == null
                ? Optional.empty()
                : attributes.getOrDefault(name, List.of()).stream().findFirst();
    }

    @Override
    public String toString() {
        return "SignInProofs[…]";
    }
}
