package de.guildhall.org.activationcode;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes codes as passwords are hashed, with Argon2id and OWASP's first choice of parameters (ACC-4; ASVS 5.0, 6.5.2).
 * It takes a tenth of a second of a processor and much memory, hence few threads of its own and no transaction around.
 */
@ApplicationScoped
public class CodeHasher {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final byte[] pepper;
    private final ExecutorService threads;
    private final SecureRandom random = new SecureRandom();
    /** Compared with when there is no code, so that the work is the same (ACC-5). */
    private final CodeHash nobodysCode = new CodeHash(bytes(SALT_BYTES), bytes(HASH_BYTES));
    /** How long the latest comparison took, without its wait for a thread. */
    private volatile Duration latest = Duration.ZERO;

    CodeHasher(ActivationCodeConfig config) {
        this.pepper = Base64.getDecoder().decode(config.pepper());
        this.threads = Executors.newFixedThreadPool(
                config.hashThreads(),
                Thread.ofPlatform().daemon().name("code-hash-", 0).factory());
    }

    Uni<CodeHash> hash(SecretCode code) {
        byte[] salt = bytes(SALT_BYTES);
        return onOwnThread(() -> new CodeHash(salt, argon2(code, salt)));
    }

    /** @param known null compares with nobody's code, which takes as long and never matches */
    public Uni<Boolean> matches(SecretCode code, CodeHash known) {
        CodeHash compared = known == null ? nobodysCode : known;
        return onOwnThread(() -> {
            long begun = System.nanoTime();
            boolean same = compared.matches(argon2(code, compared.salt()));
            latest = Duration.ofNanos(System.nanoTime() - begun);
            return same && known != null;
        });
    }

    /** Waits for a thread as a comparison would, compares nothing, and tells how long the latest comparison took from there. */
    public Uni<Duration> turn() {
        return onOwnThread(() -> latest);
    }

    private byte[] argon2(SecretCode code, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(LANES)
                .withSalt(salt)
                .withSecret(pepper)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(code.characters().getBytes(StandardCharsets.US_ASCII), hash);
        return hash;
    }

    private <T> Uni<T> onOwnThread(Supplier<T> work) {
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .item(work)
                .runSubscriptionOn(threads)
                // Database sessions belong to the request's own thread.
                .emitOn(next -> context.runOnContext(x -> next.run()));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
