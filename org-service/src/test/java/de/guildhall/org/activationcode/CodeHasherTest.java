package de.guildhall.org.activationcode;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("ACC-4")
class CodeHasherTest {

    private static final SecretCode CODE = new SecretCode("0123456789ABCDEF");
    private static final SecretCode OTHER = new SecretCode("0123456789ABCDEG");
    private static final Keys KEYS = Keys.with(1);

    private final CodeHasher hasher = new CodeHasher(KEYS);

    @AfterEach
    void stop() {
        hasher.stop();
    }

    @Test
    void aHashFitsItsCodeAndNoOther() {
        CodeHash hash = result(() -> hasher.hash(CODE));

        assertThat(result(() -> hasher.matches(CODE, hash))).isTrue();
        assertThat(result(() -> hasher.matches(OTHER, hash))).isFalse();
    }

    @Test
    void theSameCodeIsNeverHashedToTheSameTwice() {
        assertThat(result(() -> hasher.hash(CODE)).hash())
                .isNotEqualTo(result(() -> hasher.hash(CODE)).hash());
    }

    @Test
    @Rule("ACC-5")
    void noCodeFitsWhereThereIsNone() {
        assertThat(result(() -> hasher.matches(CODE, null))).isFalse();
    }

    /** OWASP's first choice: Argon2id, 19 MiB, two passes, one lane; here with the pepper as secret. */
    @Test
    void aHashIsArgon2idWithThePepper() {
        CodeHash hash = result(() -> hasher.hash(CODE));

        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(19_456)
                .withIterations(2)
                .withParallelism(1)
                .withSalt(hash.salt())
                .withSecret(Base64.getDecoder().decode(KEYS.pepper()))
                .build());
        byte[] expected = new byte[32];
        argon2.generateBytes(CODE.characters().getBytes(StandardCharsets.US_ASCII), expected);
        assertThat(hash.hash()).isEqualTo(expected);
    }

    /** Hashing returns to the Vert.x context of the request, so there has to be one. */
    private static <T> T result(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
