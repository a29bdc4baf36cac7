package de.guildhall.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.platform.problem.SqlState;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.jboss.logging.Logger;

/**
 * Applies each event once, however often it is delivered: the mark and the effect are one transaction. What fails for
 * the database's sake is tried again until it works; what can never work goes to the dead-letter topic.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final ObjectMapper json;
    private final KafkaConnector consumers;
    private volatile boolean stopping;

    Inbox(ObjectMapper json, @Connector(KafkaConnector.CONNECTOR_NAME) KafkaConnector consumers) {
        this.consumers = consumers;
        // A consumer declares the fields it needs; a publisher may add others at any time.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * Ends reading while the database is still there. The framework itself closes its pools first: an event under way would
     * fail, look like one that can never work, and go to the dead letters of an ordinary restart.
     */
    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
        consumers.terminate(stopped);
    }

    /**
     * @param consumer names the reader; the same event is applied once for each
     * @param state    the consumer's own record of the fields it needs
     * @param apply    runs inside the transaction
     */
    public <T> Uni<Void> apply(
            String consumer, ConsumerRecord<String, String> message, Class<T> state, Function<T, Uni<Void>> apply) {
        return apply(consumer, message, state, (type, value) -> apply.apply(value));
    }

    /** As above, for consumers to whom it matters which fact it was: gets the CloudEvents type, too. */
    public <T> Uni<Void> apply(
            String consumer, ConsumerRecord<String, String> message, Class<T> state, Application<T> apply) {
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .deferred(() -> {
                    UUID eventId = UUID.fromString(header(message, "ce_id"));
                    String type = header(message, "ce_type");
                    T value = read(message.value(), state);
                    return Panache.withTransaction(() -> mark(consumer, eventId)
                            .flatMap(first -> first
                                    ? apply.apply(type, value)
                                    : Uni.createFrom().voidItem()));
                })
                .runSubscriptionOn(work -> context.runOnContext(x -> work.run()))
                .onFailure(this::mayStillWork)
                .invoke(failure -> LOG.warnf("%s waits with an event of %s: %s", consumer, message.topic(), failure))
                .onFailure(this::mayStillWork)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "%s cannot apply an event of %s", consumer, message.topic()));
    }

    @FunctionalInterface
    public interface Application<T> {
        Uni<Void> apply(String type, T state);
    }

    private Uni<Boolean> mark(String consumer, UUID eventId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into inbox (consumer, event_id) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, consumer)
                        .setParameter(2, eventId)
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    private <T> T read(String value, Class<T> state) {
        try {
            return json.readValue(value, state);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not the expected state", e);
        }
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("No " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** All but faults of the message or of our code, which no repetition mends; in a service that stops, anything. */
    private boolean mayStillWork(Throwable failure) {
        return stopping
                || !(failure instanceof IllegalArgumentException
                        || failure instanceof IllegalStateException
                        || failure instanceof NullPointerException
                        || failure instanceof ConstraintViolationException
                        || failure instanceof ClassCastException
                        || SqlState.of(failure) == SqlState.UNFIT_DATA
                        || SqlState.of(failure) == SqlState.UNSTORABLE_TEXT);
    }
}
