package de.guildhall.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What services, and the privacy of people, rely on in the realm. */
class RealmTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path SETTINGS_OF_SERVICES =
            ROOT.resolve("platform/src/main/resources/META-INF/microprofile-config.properties");

    private final JsonNode realm = read("realm-guildhall.json");
    private final JsonNode localOnly = read("local-use-only.json");

    /** Keycloak's listener for the log writes the address that somebody typed, and knows no setting against it. */
    @Test
    void eventsAreKeptInTheDatabaseAndNotWrittenToALog() {
        assertThat(realm.get("eventsListeners")).isEmpty();
        assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
    }

    @Test
    void accessTokensAreForTheServicesAndIdTokensAreNot() throws IOException {
        JsonNode mapper = realm.get("clientScopes")
                .valueStream()
                .filter(scope -> scope.get("name").asText().equals("guildhall"))
                .flatMap(scope -> scope.get("protocolMappers").valueStream())
                .filter(found -> found.get("protocolMapper").asText().equals("oidc-audience-mapper"))
                .findFirst()
                .orElseThrow()
                .get("config");

        assertThat(mapper.get("included.custom.audience").asText()).isEqualTo(verifiedAudience());
        assertThat(mapper.get("access.token.claim").asText()).isEqualTo("true");
        assertThat(mapper.get("id.token.claim").asText()).isEqualTo("false");
    }

    @Test
    void everyClientThatGetsTokensGetsThemForTheServices() {
        Stream.of(realm, localOnly)
                .flatMap(file -> file.get("clients").valueStream())
                .filter(RealmTest::getsTokens)
                .forEach(client -> assertThat(client.get("defaultClientScopes").valueStream())
                        .as(client.get("clientId").asText())
                        .extracting(JsonNode::asText)
                        .contains("guildhall"));
    }

    private static boolean getsTokens(JsonNode client) {
        return Stream.of("standardFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled")
                .anyMatch(flow -> client.path(flow).asBoolean());
    }

    private static String verifiedAudience() throws IOException {
        Properties settings = new Properties();
        try (var in = Files.newInputStream(SETTINGS_OF_SERVICES)) {
            settings.load(in);
        }
        return settings.getProperty("mp.jwt.verify.audiences");
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper()
                    .readTree(ROOT.resolve("deploy/keycloak").resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
