package de.guildhall.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.guildhall.identity.person.PersonChanged;
import de.guildhall.identity.person.PersonState;
import de.guildhall.platform.caller.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A user as Keycloak's administration interface writes it, as far as this service decides about it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeycloakUser(
        String id,
        String username,
        String email,
        Boolean emailVerified,
        Boolean enabled,
        String firstName,
        String lastName,
        Map<String, List<String>> attributes) {

    private static final String LOCALE = "locale";

    /** A new user of that person, who has proven the address. */
    static KeycloakUser of(PersonChanged person) {
        return new KeycloakUser(
                null,
                person.email(),
                person.email(),
                true,
                maySignIn(person),
                person.givenName(),
                person.familyName(),
                Map.of(
                        Caller.PERSON_ID_CLAIM,
                        List.of(person.personId().toString()),
                        LOCALE,
                        List.of(person.language().code())));
    }

    private static boolean maySignIn(PersonChanged person) {
        return person.state() != PersonState.DEACTIVATED;
    }

    /** This user as the person is now; what only Keycloak knows of it stays. */
    KeycloakUser updatedTo(PersonChanged person) {
        KeycloakUser fresh = of(person);
        Map<String, List<String>> merged = new java.util.HashMap<>(attributes == null ? Map.of() : attributes);
        merged.putAll(fresh.attributes);
        return new KeycloakUser(
                id, fresh.username, fresh.email, true, fresh.enabled, fresh.firstName, fresh.lastName, merged);
    }

    /** This user, who may sign in if the person may. */
    KeycloakUser ableAs(PersonChanged person) {
        return new KeycloakUser(id, username, email, emailVerified, maySignIn(person), firstName, lastName, attributes);
    }

    /** Empty for a user who was not made for a person. */
    Optional<UUID> personId() {
        return Optional.ofNullable(attributes)
                .map(known -> known.get(Caller.PERSON_ID_CLAIM))
                .flatMap(ids -> ids.stream().findFirst())
                .map(UUID::fromString);
    }
}
