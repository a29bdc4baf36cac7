package de.guildhall.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Makes a repeated POST safe: the first request with a key does the work and its answer is kept in the same
 * transaction; every repetition gets that answer. A repetition that comes while the first is at work waits for it.
 */
@ApplicationScoped
public class Idempotency {

    public static final String HEADER = "Idempotency-Key";
    public static final int LONGEST_KEY = 100;

    private final ObjectMapper json;
    private final Caller caller;

    Idempotency(ObjectMapper json, Caller caller) {
        this.json = json;
        this.caller = caller;
    }

    /**
     * @param key       the header's value; without one the work is done and not remembered
     * @param operation names what is done, so that a key is not mistaken for that of another operation
     * @param request   everything that makes the request what it is
     */
    public <T> Uni<T> once(String key, String operation, Object request, Class<T> answer, Supplier<Uni<T>> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        if (key.length() > LONGEST_KEY) {
            throw new ProblemException(CommonProblem.INVALID)
                    .withViolation(HEADER, "size", "has at most " + LONGEST_KEY + " characters");
        }
        UUID person = caller.personId();
        String hash = hash(operation + ' ' + caller.actingFor() + ' ' + write(request));
        return Panache.withTransaction(() -> Panache.getSession()
                .flatMap(session -> claim(session, person, key, hash)
                        .flatMap(first -> first
                                ? work.get().call(done -> keep(session, person, key, write(done)))
                                : recall(session, person, key, hash).map(kept -> read(kept, answer)))));
    }

    private static Uni<Boolean> claim(Mutiny.Session session, UUID person, String key, String hash) {
        return session.createNativeQuery("insert into idempotent_requests (person_id, key, request_hash)"
                        + " values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, key)
                .setParameter(3, hash)
                .executeUpdate()
                .map(inserted -> inserted == 1);
    }

    private static Uni<Integer> keep(Mutiny.Session session, UUID person, String key, String answer) {
        return session.createNativeQuery("update idempotent_requests set answer = ?3 where person_id = ?1 and key = ?2")
                .setParameter(1, person)
                .setParameter(2, key)
                .setParameter(3, answer)
                .executeUpdate();
    }

    private static Uni<String> recall(Mutiny.Session session, UUID person, String key, String hash) {
        return session.createNativeQuery(
                        "select answer from idempotent_requests"
                                + " where person_id = ?1 and key = ?2 and request_hash = ?3",
                        String.class)
                .setParameter(1, person)
                .setParameter(2, key)
                .setParameter(3, hash)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.KEY_REUSED));
    }

    private <T> T read(String kept, Class<T> answer) {
        try {
            return json.readValue(kept, answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer cannot be read", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON form: " + value.getClass(), e);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
