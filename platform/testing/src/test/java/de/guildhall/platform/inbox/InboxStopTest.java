package de.guildhall.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InboxStopTest {

    private final Vertx vertx = Vertx.vertx();
    private final Inbox inbox = new Inbox(new ObjectMapper(), new KafkaConnector());

    @AfterEach
    void end() {
        vertx.close();
    }

    @Test
    void inARunningServiceAnEventThatCannotBeReadIsGivenUp() {
        assertThat(applied())
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .havingCause()
                .withMessage("No ce_id");
    }

    @Test
    void aServiceThatStopsGivesNothingUpBecauseTheFaultMayBeItsOwnEnd() {
        inbox.stop(new ShutdownEvent());

        assertThatThrownBy(() -> applied().get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }

    private CompletableFuture<Void> applied() {
        Promise<Void> applied = Promise.promise();
        var unreadable = new ConsumerRecord<>("probe.probe", 0, 0, "key", "no header tells what this is");
        vertx.runOnContext(x -> inbox.apply("probes", unreadable, String.class, state -> null)
                .subscribe()
                .with(applied::complete, applied::fail));
        return applied.future().toCompletionStage().toCompletableFuture();
    }
}
