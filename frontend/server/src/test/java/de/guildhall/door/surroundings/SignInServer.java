package de.guildhall.door.surroundings;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Speaks OpenID Connect as Keycloak does below {@code /auth}, for a person who always signs in at once. It checks what
 * Keycloak checks: redirect address, client secret, proof key (PKCE); so a door that leaves one out cannot sign in.
 */
public final class SignInServer {

    public static final String CLIENT_SECRET = "secret-of-the-portal";

    /** As the realm file has it. */
    public static final Duration USUAL_TOKEN_LIFE = Duration.ofMinutes(5);

    private static final String REALM = "/auth/realms/guildhall";
    private static final String PROTOCOL = REALM + "/protocol/openid-connect";
    private static final String PORTAL = "Basic "
            + Base64.getEncoder().encodeToString(("portal:" + CLIENT_SECRET).getBytes(StandardCharsets.US_ASCII));
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private record Code(String challenge, String nonce, String session) {}

    private final String portal;
    private final KeyPair key = newKey();
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();

    private volatile Vertx vertx;
    private volatile HttpServer server;
    private volatile int port;
    private volatile Duration tokenLife = USUAL_TOKEN_LIFE;

    public SignInServer(String portal) {
        this.portal = portal;
    }

    Future<HttpServer> start(Vertx vertx) {
        this.vertx = vertx;
        return listen();
    }

    private Future<HttpServer> listen() {
        return vertx.createHttpServer()
                .requestHandler(this::handle)
                .listen(port, "127.0.0.1")
                .onSuccess(listening -> {
                    server = listening;
                    port = listening.actualPort();
                });
    }

    public void goAway() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    public void comeBack() {
        listen().toCompletionStage().toCompletableFuture().join();
    }

    public void setTokenLife(Duration life) {
        tokenLife = life;
    }

    private void handle(HttpServerRequest request) {
        switch (request.path()) {
            case PROTOCOL + "/auth" -> authorize(request);
            case PROTOCOL + "/token" -> {
                request.setExpectMultipart(true);
                request.endHandler(read -> token(request));
            }
            case PROTOCOL + "/certs" -> json(request.response(), 200, keys());
            case PROTOCOL + "/logout" ->
                redirect(
                        request.response(),
                        request.getParam("post_logout_redirect_uri") + "?state=" + request.getParam("state"));
            case REALM + "/login-actions/what-arrived" ->
                json(
                        request.response(),
                        200,
                        new JsonObject()
                                .put("cookie", request.getHeader("Cookie"))
                                .put("host", request.getHeader("X-Forwarded-Host")));
            default -> json(request.response(), 200, new JsonObject().put("inside", request.path()));
        }
    }

    private void authorize(HttpServerRequest request) {
        if (!(portal + "/login/callback").equals(request.getParam("redirect_uri"))
                || !"S256".equals(request.getParam("code_challenge_method"))) {
            json(request.response(), 400, new JsonObject().put("error", "invalid_request"));
            return;
        }
        if ("refused@example.org".equals(request.getParam("login_hint"))) {
            redirect(request.response(), callback(request) + "&error=access_denied");
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Code(
                        request.getParam("code_challenge"),
                        request.getParam("nonce"),
                        UUID.randomUUID().toString()));
        redirect(request.response(), callback(request) + "&code=" + code);
    }

    private static String callback(HttpServerRequest request) {
        String state = URLEncoder.encode(request.getParam("state"), StandardCharsets.UTF_8);
        return request.getParam("redirect_uri") + "?state=" + state;
    }

    private void token(HttpServerRequest request) {
        MultiMap form = request.formAttributes();
        HttpServerResponse response = request.response();
        if (!PORTAL.equals(request.getHeader("Authorization"))) {
            json(response, 401, new JsonObject().put("error", "unauthorized_client"));
        } else if ("refresh_token".equals(form.get("grant_type"))) {
            String session = sessionOf(form.get("refresh_token"));
            if (ended.contains(session)) {
                json(response, 400, new JsonObject().put("error", "invalid_grant"));
            } else {
                json(response, 200, tokens(session, null, tokenLife));
            }
        } else {
            Code code = codes.remove(form.get("code"));
            if (code == null || !code.challenge().equals(sha256(form.get("code_verifier")))) {
                json(response, 400, new JsonObject().put("error", "invalid_grant"));
            } else {
                json(response, 200, tokens(code.session(), code.nonce(), tokenLife));
            }
        }
    }

    private JsonObject tokens(String session, String nonce, Duration life) {
        JwtClaimsBuilder id = claims(session, life)
                .audience("portal")
                .claim("name", "Petra Sonnenfeld")
                .claim("email", "petra@example.org")
                .claim("locale", "fr");
        if (nonce != null) {
            id.claim("nonce", nonce);
        }
        return new JsonObject()
                .put("token_type", "Bearer")
                .put("expires_in", life.toSeconds())
                .put("id_token", id.sign(key.getPrivate()))
                .put(
                        "access_token",
                        claims(session, life)
                                .claim("person_id", "11111111-1111-4111-8111-111111111111")
                                .sign(key.getPrivate()))
                .put("refresh_token", claims(session, Duration.ofMinutes(30)).sign(key.getPrivate()));
    }

    private JwtClaimsBuilder claims(String session, Duration life) {
        return Jwt.issuer(portal + REALM)
                .subject("petra")
                .expiresIn(life)
                .claim("sid", session)
                .claim("jti", UUID.randomUUID().toString());
    }

    /** What Keycloak posts when it ends a session itself. */
    public String logoutToken(String session) {
        return claims(session, Duration.ofMinutes(2))
                .audience("portal")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .sign(key.getPrivate());
    }

    /** Ends the session without telling the door. */
    public void end(String session) {
        ended.add(session);
    }

    public static String sessionOf(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8))
                .getString("sid");
    }

    private JsonObject keys() {
        RSAPublicKey publicKey = (RSAPublicKey) key.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "RSA")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("n", unsigned(publicKey.getModulus()))
                                        .put("e", unsigned(publicKey.getPublicExponent()))));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String sha256(String verifier) {
        try {
            return BASE64.encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void redirect(HttpServerResponse response, String address) {
        response.setStatusCode(302).putHeader("Location", address).end();
    }

    private static void json(HttpServerResponse response, int status, JsonObject body) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body.toBuffer());
    }
}
