package de.guildhall.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.guildhall.local.Checkout;
import de.guildhall.local.Home;
import de.guildhall.local.Ports;
import de.guildhall.local.Secrets;
import de.guildhall.local.keycloak.TestAuthority.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Signing in with a personal certificate (ACC-14). Needs a running stack with its demo data. */
@Tag("running-stack")
class CertificateSignInTest {

    private static final String HOLDER = "claire.fournier@isarblick.example";
    private static final BigInteger NUMBER = new BigInteger("74918305526610093827");
    private static final char[] STORE_PASSWORD = LocalCertificates.STORE_PASSWORD.toCharArray();
    private static final Duration THREE_YEARS = Duration.ofDays(3 * 365);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Home home = Home.of(System.getenv(), Checkout.current());
    private final Ports ports = Ports.of(System.getenv());
    private final Path certificates = home.certificates();

    @Test
    void theCertificateWhoseNumberThePersonHasProvenOpensTheAccount() throws Exception {
        noteProvenNumber();

        HttpResponse<String> answer = signIn(new Identity(key("claire"), certificate("claire")));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(ports.portalUrl() + "/login/callback?")
                .contains("code=");
    }

    @Test
    void aCertificateThatBelongsToNobodyIsToldSo() throws Exception {
        Identity nobodys = authority().person("nobody", NUMBER.add(BigInteger.ONE), Instant.now());

        HttpResponse<String> answer = signIn(nobodys);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Dieses Zertifikat gehört zu keinem Konto")
                .contains("kc-form-login");
    }

    @Test
    void theSameNumberFromAnUnknownAuthorityIsRefused() throws Exception {
        noteProvenNumber();

        assertRefused(TestAuthority.found("Guildhall test CA", Instant.now()).person("claire", NUMBER, Instant.now()));
    }

    @Test
    void anExpiredCertificateIsRefused() throws Exception {
        noteProvenNumber();

        assertRefused(authority().person("claire", NUMBER, Instant.now().minus(THREE_YEARS)));
    }

    /**
     * The door ends the connection. Whether its alert arrives before the end of the connection is a race that TLS
     * leaves open, so the reason is shown by the genuine certificate, which is let in at once.
     */
    private void assertRefused(Identity identity) throws Exception {
        assertThatThrownBy(() -> signIn(identity)).isInstanceOf(IOException.class);

        assertThat(signIn(new Identity(key("claire"), certificate("claire"))).statusCode())
                .isEqualTo(302);
    }

    private HttpResponse<String> signIn(Identity identity) throws Exception {
        URI address = URI.create(ports.certificateUrl() + "/auth/realms/guildhall/protocol/openid-connect/auth?"
                + form(Map.of(
                        "client_id", "portal",
                        "redirect_uri", ports.portalUrl() + "/login/callback",
                        "response_type", "code",
                        "scope", "openid",
                        "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                        "code_challenge_method", "S256")));
        try (var client = HttpClient.newBuilder().sslContext(context(identity)).build()) {
            return client.send(
                    HttpRequest.newBuilder(address)
                            .header("Accept-Language", "de")
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private SSLContext context(Identity identity) throws GeneralSecurityException, IOException {
        var own = KeyStore.getInstance("PKCS12");
        own.load(null, null);
        own.setKeyEntry("own", identity.key(), STORE_PASSWORD, new Certificate[] {identity.certificate()});
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, STORE_PASSWORD);
        var trusted = KeyStore.getInstance(certificates.resolve("test-ca.p12").toFile(), STORE_PASSWORD);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private TestAuthority authority() throws GeneralSecurityException, IOException {
        return new TestAuthority(key("test-ca"), certificate("test-ca"));
    }

    private X509Certificate certificate(String name) throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(certificates.resolve(name + ".pem"))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    private PrivateKey key(String name) throws GeneralSecurityException, IOException {
        String pem = Files.readString(certificates.resolve(name + ".key")).replaceAll("-----[A-Z ]+-----", "");
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    }

    /** As Keycloak does when the eID names the number. */
    private void noteProvenNumber() throws IOException, InterruptedException {
        String users = ports.keycloakUrl() + "/admin/realms/guildhall/users";
        try (var client = HttpClient.newHttpClient()) {
            String token = token(client);
            var found = client.send(
                    HttpRequest.newBuilder(URI.create(users + "?exact=true&email=" + HOLDER))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
            ObjectNode user = (ObjectNode) JSON.readTree(found.body()).get(0);
            ((ObjectNode) user.get("attributes")).putArray("certificate_number").add(NUMBER.toString());
            var noted = client.send(
                    HttpRequest.newBuilder(
                                    URI.create(users + "/" + user.get("id").asText()))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString(user.toString()))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(noted.statusCode()).isEqualTo(204);
        }
    }

    private String token(HttpClient client) throws IOException, InterruptedException {
        var identityService = RealmClient.IDENTITY_SERVICE;
        String form = form(Map.of(
                "grant_type", "client_credentials",
                "client_id", identityService.id(),
                "client_secret", identityService.secret(new Secrets(home.secrets()))));
        var answer = client.send(
                HttpRequest.newBuilder(
                                URI.create(ports.keycloakUrl() + "/realms/guildhall/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        JsonNode token = JSON.readTree(answer.body()).get("access_token");
        return token.asText();
    }

    private static String form(Map<String, String> fields) {
        var form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return form.toString();
    }
}
