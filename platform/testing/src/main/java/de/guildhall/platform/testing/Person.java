package de.guildhall.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who calls the service under test: {@code Person.named("Lena Vogt").apprenticeOf(relationship).calls()}. The
 * roles are those of permission-service's own catalogue.
 */
public final class Person {

    public static final String ISSUER = "https://guildhall.test/auth/realms/guildhall";
    public static final String AUDIENCE = "guildhall-api";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode ROLES = readContract("roles.json");
    private static final JsonNode RIGHTS = readContract("rights.json");

    private final UUID id;
    private final String name;
    /** By function and role, where. */
    private final Map<ActingFor, Map<String, Set<Scope>>> functions = new LinkedHashMap<>();

    private final Set<ActingFor> fromElsewhere = new HashSet<>();
    private ActingFor actingFor = ActingFor.SELF;

    private Person(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    public static Person named(String name) {
        return new Person(UUID.randomUUID(), name);
    }

    /** Somebody whom the service knows already. */
    public static Person known(UUID id, String name) {
        return new Person(id, name);
    }

    /** Signed in, but without any right. */
    public static Person stranger() {
        return named("Fremde Person");
    }

    /** A partner's client, which signs in by itself and has no name. */
    public static Person machine() {
        return new Person(UUID.randomUUID(), null);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Person installationOperator() {
        return having("installation-operator", Scope.INSTALLATION, ActingFor.INSTALLATION);
    }

    public Person clerkOf(UUID chamber) {
        return having("clerk", Scope.chamber(chamber), ActingFor.chamber(chamber));
    }

    public Person chamberAdministratorOf(UUID chamber) {
        return having("chamber-administrator", Scope.chamber(chamber), ActingFor.chamber(chamber));
    }

    public Person examinerOf(UUID chamber) {
        return having("examiner", Scope.chamber(chamber), ActingFor.chamber(chamber));
    }

    public Person chamberSystemOf(UUID chamber) {
        return having("chamber-system", Scope.chamber(chamber), ActingFor.chamber(chamber));
    }

    public Person administratorOf(UUID organisation) {
        return having("administrator", Scope.organisation(organisation), ActingFor.organisation(organisation));
    }

    public Person trainerOf(UUID organisation, UUID... trainingRelationships) {
        having("trainer", Scope.organisation(organisation), ActingFor.organisation(organisation));
        for (UUID relationship : trainingRelationships) {
            having("contract-trainer", Scope.trainingRelationship(relationship), ActingFor.organisation(organisation));
        }
        return this;
    }

    public Person supervisorOf(UUID organisation, UUID... trainingRelationships) {
        for (UUID relationship : trainingRelationships) {
            having(
                    "training-supervisor",
                    Scope.trainingRelationship(relationship),
                    ActingFor.organisation(organisation));
        }
        return this;
    }

    public Person apprenticeOf(UUID trainingRelationship) {
        return having("apprentice", Scope.trainingRelationship(trainingRelationship), ActingFor.SELF);
    }

    /** The function of the following calls is that of the role given last. */
    public Person having(String role, Scope scope, ActingFor function) {
        if (!ROLES.has(role)) {
            throw new IllegalArgumentException("No such role: " + role);
        }
        functions
                .computeIfAbsent(function, f -> new LinkedHashMap<>())
                .computeIfAbsent(role, r -> new LinkedHashSet<>())
                .add(scope);
        actingFor = function;
        return this;
    }

    /** Has the current function from a head office or a delegate. */
    public Person fromElsewhere() {
        fromElsewhere.add(actingFor);
        return this;
    }

    public Person actingFor(ActingFor function) {
        actingFor = function;
        return this;
    }

    /** A JSON request of this person in the current function. */
    public RequestSpecification calls() {
        return RestAssured.given()
                .contentType("application/json")
                .auth()
                .oauth2(token())
                .header(ActingFor.HEADER, actingFor.toString());
    }

    public String token() {
        return tokenFor(AUDIENCE);
    }

    /** @param audience for whom Keycloak would have made the token */
    public String tokenFor(String audience) {
        JwtClaimsBuilder claims = Jwt.issuer(ISSUER)
                .audience(audience)
                .subject(id.toString())
                .claim("person_id", id.toString())
                .claim("azp", name == null ? "partner" : "portal")
                .claim(PermissionStandIn.CLAIM, access())
                .expiresIn(Duration.ofHours(1));
        return (name == null ? claims : claims.claim("name", name)).sign();
    }

    private String access() {
        Map<String, Object> byFunction = new LinkedHashMap<>();
        functions.forEach((function, roles) -> byFunction.put(
                function.toString(),
                Map.of(
                        "ways",
                        roles.entrySet().stream()
                                .map(held -> way(held.getKey(), held.getValue()))
                                .toList(),
                        "fromElsewhere",
                        fromElsewhere.contains(function))));
        try {
            return JSON.writeValueAsString(byFunction);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> way(String role, Set<Scope> scopes) {
        Set<String> permissions = new LinkedHashSet<>();
        ROLES.get(role).get("rights").forEach(right -> permissions.addAll(permitted(right.textValue())));
        Map<String, UUID> grants = new LinkedHashMap<>();
        scopes.forEach(scope -> grants.put(scope.toString(), UUID.randomUUID()));
        return Map.of("role", role, "permissions", permissions, "grants", grants);
    }

    /** By the right and what comes with it. */
    private static Set<String> permitted(String right) {
        Set<String> permissions = new LinkedHashSet<>();
        RIGHTS.get(right).get("permissions").forEach(permission -> permissions.add(permission.textValue()));
        RIGHTS.get(right).path("includes").forEach(other -> permissions.addAll(permitted(other.textValue())));
        return permissions;
    }

    private static JsonNode readContract(String file) {
        try {
            return JSON.readTree(SourceTree.contract("permission-service", file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
