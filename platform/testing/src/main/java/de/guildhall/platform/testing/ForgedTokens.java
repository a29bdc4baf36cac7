package de.guildhall.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Tokens that a service must not accept, by what is wrong with them: made without the realm's key, changed afterwards, or
 * genuine, but not for here and now. Each begins as a token that the service accepts.
 */
final class ForgedTokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final ObjectNode header;
    private final ObjectNode payload;
    private final String genuine;
    private final KeyPair strangersKey = newKey("RSA");
    private final Map<String, String> kinds = new LinkedHashMap<>();

    private ForgedTokens(Person person) {
        genuine = person.token();
        header = part(genuine, 0);
        payload = part(genuine, 1);
    }

    /** At least 25 kinds; each is refused for a reason of its own. */
    static Map<String, String> of(Person person) {
        ForgedTokens tokens = new ForgedTokens(person);
        tokens.unsigned();
        tokens.signedByStrangers();
        tokens.publicKeyAsSecret();
        tokens.changed();
        tokens.notForHereAndNow();
        tokens.noToken();
        return tokens.kinds;
    }

    private void unsigned() {
        for (String none : new String[] {"none", "None", "NONE", "nOnE", ""}) {
            kinds.put("algorithm \"" + none + "\" without signature", content(alg(none), payload) + '.');
            kinds.put(
                    "algorithm \"" + none + "\" with the old signature",
                    content(alg(none), payload) + '.' + signature());
        }
        kinds.put("no signature", content(header, payload) + '.');
        kinds.put("no signature and no dot", content(header, payload));
    }

    private void signedByStrangers() {
        PrivateKey key = strangersKey.getPrivate();
        kinds.put("a stranger's key", sign(header, payload, key, "SHA256withRSA"));
        kinds.put(
                "a stranger's key with a number of its own",
                sign(with(header, "kid", "1"), payload, key, "SHA256withRSA"));
        kinds.put(
                "a stranger's key with a path as its number",
                sign(with(header, "kid", "../../../../dev/null"), payload, key, "SHA256withRSA"));
        kinds.put(
                "a stranger's key that the token brings along", sign(bringing(header), payload, key, "SHA256withRSA"));
        for (String address : new String[] {"jku", "x5u"}) {
            kinds.put(
                    "a stranger's key at an address: " + address,
                    sign(with(header, address, "http://127.0.0.1:9/keys"), payload, key, "SHA256withRSA"));
        }
        kinds.put("a stranger's key by RS512", sign(alg("RS512"), payload, key, "SHA512withRSA"));
        kinds.put(
                "a stranger's elliptic curve",
                sign(alg("ES256"), payload, newKey("EC").getPrivate(), "SHA256withECDSAinP1363Format"));
        kinds.put(
                "an elliptic curve's signature of nothing",
                content(alg("ES256"), payload) + '.' + URL.encodeToString(new byte[64]));
    }

    /** Whoever checks a signature as the token says takes the public key for a shared secret. */
    private void publicKeyAsSecret() {
        String published = setting("mp.jwt.verify.publickey");
        byte[] key = Base64.getDecoder().decode(published);
        String pem = "-----BEGIN PUBLIC KEY-----\n" + published + "\n-----END PUBLIC KEY-----";
        kinds.put("the public key as secret", hmac("HS256", key));
        kinds.put("the public key's text as secret", hmac("HS256", published.getBytes(StandardCharsets.US_ASCII)));
        kinds.put("the public key's file as secret", hmac("HS256", pem.getBytes(StandardCharsets.US_ASCII)));
        kinds.put("the public key as secret of HS512", hmac("HS512", key));
        kinds.put("a guessed secret", hmac("HS256", "secret".getBytes(StandardCharsets.US_ASCII)));
        kinds.put("a secret of zeros", hmac("HS256", new byte[32]));
    }

    private void changed() {
        kinds.put(
                "another person",
                content(header, with(payload, "person_id", "00000000-0000-0000-0000-000000000001"))
                        + '.'
                        + signature());
        kinds.put("another algorithm", content(alg("RS384"), payload) + '.' + signature());
        kinds.put("a shorter signature", genuine.substring(0, genuine.length() - 4));
        kinds.put("a longer signature", genuine + "AAAA");
        kinds.put("a signature of zeros", content(header, payload) + '.' + URL.encodeToString(new byte[256]));
        kinds.put(
                "the signature of another token",
                content(header, payload) + '.' + Person.stranger().token().split("\\.")[2]);
        kinds.put(
                "a condition nobody knows",
                genuinely(with(header, "crit", JSON.createArrayNode().add("x")), payload));
    }

    private void notForHereAndNow() {
        long now = Instant.now().getEpochSecond();
        put("expired", claims -> claims.put("exp", now - 60));
        put("not valid before a minute from now", claims -> claims.put("nbf", now + 60));
        put("without an end", claims -> claims.remove("exp"));
        put("with an end in words", claims -> claims.put("exp", "never"));
        put(
                "of another realm",
                claims -> claims.put("iss", Person.ISSUER.replace("realms/guildhall", "realms/master")));
        put("of nobody", claims -> claims.remove("iss"));
        put("for another service", claims -> claims.put("aud", "account"));
        put("for a service of a longer name", claims -> claims.put("aud", Person.AUDIENCE + "-2"));
        put("for nobody", claims -> claims.remove("aud"));
    }

    private void noToken() {
        kinds.put("a word", "admin");
        kinds.put("three empty parts", "..");
        kinds.put("five parts", genuine + ".AAAA.AAAA");
        kinds.put("claims that are no JSON", URL.encodeToString(bytes(header)) + ".AAAA." + signature());
    }

    private void put(String kind, Consumer<ObjectNode> change) {
        ObjectNode claims = payload.deepCopy();
        change.accept(claims);
        kinds.put(kind, genuinely(header, claims));
    }

    private String genuinely(ObjectNode head, ObjectNode claims) {
        return sign(head, claims, realmsKey(), "SHA256withRSA");
    }

    private ObjectNode alg(String algorithm) {
        return with(header, "alg", algorithm);
    }

    private ObjectNode bringing(ObjectNode head) {
        RSAPublicKey key = (RSAPublicKey) strangersKey.getPublic();
        ObjectNode jwk = JSON.createObjectNode()
                .put("kty", "RSA")
                .put("n", URL.encodeToString(unsigned(key.getModulus())))
                .put("e", URL.encodeToString(unsigned(key.getPublicExponent())));
        return with(head, "jwk", jwk);
    }

    private String hmac(String algorithm, byte[] secret) {
        try {
            String content = content(alg(algorithm), payload);
            Mac mac = Mac.getInstance(algorithm.replace("HS", "HmacSHA"));
            mac.init(new SecretKeySpec(secret, mac.getAlgorithm()));
            return content + '.' + URL.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has these", e);
        }
    }

    private static String sign(ObjectNode head, ObjectNode claims, PrivateKey key, String algorithm) {
        try {
            String content = content(head, claims);
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + '.' + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has these", e);
        }
    }

    private String signature() {
        return genuine.split("\\.")[2];
    }

    private static String content(ObjectNode head, ObjectNode claims) {
        return URL.encodeToString(bytes(head)) + '.' + URL.encodeToString(bytes(claims));
    }

    private static ObjectNode with(ObjectNode node, String name, Object value) {
        return node.deepCopy().set(name, JSON.valueToTree(value));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static KeyPair newKey(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(algorithm.equals("EC") ? 256 : 2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has these", e);
        }
    }

    private static PrivateKey realmsKey() {
        try {
            byte[] key = Base64.getDecoder().decode(setting("smallrye.jwt.sign.key"));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("TestStack made the key", e);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static ObjectNode part(String token, int index) {
        try {
            return (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[index]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(ObjectNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
