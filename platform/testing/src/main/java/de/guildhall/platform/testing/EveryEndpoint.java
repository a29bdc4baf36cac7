package de.guildhall.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The outer rows of the authorisation matrix, asked of every operation in a service's OpenAPI file, so that a new one
 * cannot be forgotten: without a token nothing, nothing with a forged one, and nothing for somebody who is signed in but holds no right.
 */
public final class EveryEndpoint {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private EveryEndpoint() {}

    /** One operation of the contract. */
    private record Operation(String method, String path) {

        /** {@code GET /api/org/v1/chambers} */
        String name() {
            return method + " " + path;
        }

        int call(RequestSpecification request) {
            String url = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            RequestSpecification prepared =
                    request.contentType("application/json").header("If-Match", "\"1\"");
            return (method.equals("GET") || method.equals("DELETE") ? prepared : prepared.body("{}"))
                    .request(method, url)
                    .statusCode();
        }
    }

    /** @param open operations, as {@code GET /path}, that everybody may call */
    public static Stream<DynamicTest> refusesWhoIsNotSignedIn(String... open) {
        return operations(Set.of(open)).stream()
                .map(operation -> DynamicTest.dynamicTest(
                        "without a token: " + operation.name(),
                        () -> requireStatus(operation, RestAssured.given(), 401)));
    }

    /** @param forAnyone operations that need no more than being signed in, or not even that */
    public static Stream<DynamicTest> refusesStrangers(String... forAnyone) {
        return operations(Set.of(forAnyone)).stream()
                .map(operation -> DynamicTest.dynamicTest(
                        "without any right: " + operation.name(),
                        () -> requireStatus(operation, Person.stranger().calls(), 403)));
    }

    /** @param open as for {@link #refusesWhoIsNotSignedIn}, and those that go on without a token */
    public static Stream<DynamicTest> refusesForgedTokens(String... open) {
        List<Operation> guarded = operations(Set.of(open));
        return ForgedTokens.of(Person.stranger()).entrySet().stream()
                .map(forged -> DynamicTest.dynamicTest(
                        "forged token: " + forged.getKey(),
                        () -> guarded.forEach(operation -> requireStatus(
                                operation, RestAssured.given().auth().oauth2(forged.getValue()), 401))));
    }

    private static void requireStatus(Operation operation, RequestSpecification request, int expected) {
        int status = operation.call(request);
        if (status != expected) {
            throw new AssertionError(operation.name() + " answers " + status + ", not " + expected);
        }
    }

    private static List<Operation> operations(Set<String> except) {
        List<Operation> operations = new ArrayList<>();
        JsonNode paths = contract().get("paths");
        paths.properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(method.toUpperCase(Locale.ROOT), path.getKey()));
                    }
                }));
        List<String> names = operations.stream().map(Operation::name).toList();
        if (operations.isEmpty() || !names.containsAll(except)) {
            throw new AssertionError("The contract has " + names + ", the exceptions are " + except);
        }
        return operations.stream()
                .filter(operation -> !except.contains(operation.name()))
                .toList();
    }

    private static JsonNode contract() {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("contract/openapi.yaml")) {
            if (file == null) {
                throw new AssertionError("No contract/openapi.yaml");
            }
            return new ObjectMapper(new YAMLFactory()).readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
