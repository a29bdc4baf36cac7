package de.guildhall.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
    void fiveWrongPasswordsLockForADayAndTheLockEndsByItself() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("failureFactor").asInt()).isEqualTo(5);
        assertThat(realm.get("permanentLockout").asBoolean()).isFalse();
        assertThat(Stream.of("waitIncrementSeconds", "maxFailureWaitSeconds", "maxDeltaTimeSeconds"))
                .allSatisfy(time -> assertThat(realm.get(time).asInt()).isEqualTo(86_400));
    }

    /**
     * An address of the portal can ask for any action of Keycloak that the realm has. Name, address and password change in the
     * portal, by its rules; without this list Keycloak would bring pages of its own for them.
     */
    @Test
    void keycloakOffersOnlyWhatThePortalSendsPeopleThereFor() {
        assertThat(realm.get("requiredActions")
                        .valueStream()
                        .map(action -> action.get("alias").asText()))
                .containsExactlyInAnyOrder("webauthn-register-passwordless", "idp_link");
    }

    /** Without it Keycloak counts wrong passwords in memory, and a restart forgets every lock. */
    @Test
    void keycloakCountsInItsDatabaseWhereverItRuns() throws IOException {
        assertThat(KeycloakDistribution.BUILD_OPTIONS).contains("--features=stateless");
        assertThat(Files.readString(ROOT.resolve("deploy/kubernetes/containers/Containerfile.keycloak")))
                .contains("--features=stateless");
        assertThat(Files.readString(ROOT.resolve("deploy/kubernetes/base/keycloak/keycloak.yaml")))
                .contains("- stateless");
    }

    @Test
    void identityServiceMayReadTheEventsOfSignIns() {
        assertThat(realm.get("eventsExpiration").asInt()).isEqualTo(90 * 86_400);
        assertThat(realm.get("users").valueStream())
                .filteredOn(user -> user.path("serviceAccountClientId").asText().equals("identity-service"))
                .singleElement()
                .satisfies(user -> assertThat(user.at("/clientRoles/realm-management")
                                .valueStream()
                                .map(JsonNode::asText))
                        .contains("view-events"));
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

    /** An address that an eID names is no proof that the account of that address is the same person's. */
    @Test
    void anUnknownEidOpensNoAccountAndMakesNone() {
        JsonNode provider = realm.get("identityProviders").get(0);

        assertThat(provider.get("trustEmail").asBoolean()).isFalse();
        assertThat(authenticatorsOf(provider.get("firstBrokerLoginFlowAlias").asText()))
                .containsExactly("deny-access-authenticator");
    }

    @Test
    void provenNumbersAreSeenAndChangedByAdministratorsOnlyAndStandInNoToken() throws IOException {
        JsonNode profile = new ObjectMapper()
                .readTree(realm.at(
                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());
        var numbers = profile.get("attributes")
                .valueStream()
                .filter(attribute -> attribute.get("name").asText().endsWith("_number"))
                .toList();

        assertThat(numbers).hasSize(2).allSatisfy(number -> {
            assertThat(number.at("/permissions/view"))
                    .extracting(JsonNode::asText)
                    .containsExactly("admin");
            assertThat(number.at("/permissions/edit"))
                    .extracting(JsonNode::asText)
                    .containsExactly("admin");
        });
        assertThat(realm.get("clientScopes").toString()).doesNotContain("_number");
    }

    @Test
    void commonPasswordsAreRefusedByAListThatIsThere() throws IOException {
        Path list = ROOT.resolve("deploy/keycloak/password-lists/common-passwords.txt");

        assertThat(realm.get("passwordPolicy").asText()).contains("passwordBlacklist(" + list.getFileName() + ")");
        // Keycloak compares in lower case; shorter ones are refused for their length.
        assertThat(Files.readAllLines(list))
                .hasSizeGreaterThan(1000)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line)
                        .isEqualTo(line.toLowerCase(Locale.ROOT))
                        .hasSizeGreaterThanOrEqualTo(12));
    }

    private List<String> authenticatorsOf(String flow) {
        return realm.get("authenticationFlows")
                .valueStream()
                .filter(found -> found.get("alias").asText().equals(flow))
                .flatMap(found -> found.get("authenticationExecutions").valueStream())
                .map(execution -> execution.path("authenticator").asText())
                .toList();
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
