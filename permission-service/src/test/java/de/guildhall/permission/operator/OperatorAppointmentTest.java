package de.guildhall.permission.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperatorAppointmentTest {

    @Inject
    OperatorAppointment appointment;

    @Inject
    Rows rows;

    @Test
    void replicasThatStartTogetherAppointTheOperatorOnce() {
        // Given
        Person operator = Person.named("Betreiberin");

        // When
        List<CompletableFuture<Void>> replicas = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int replica = 0; replica < 4; replica++) {
                replicas.add(CompletableFuture.runAsync(() -> appoint(operator), threads));
            }
        }

        // Then
        assertThat(replicas).allSatisfy(replica -> assertThat(replica).isCompleted());
        assertThat(rows.count("select count(*) from grants where person_id = ?", operator.id()))
                .isEqualTo(1);
        operator.calls()
                .get("/api/permission/v1/functions")
                .then()
                .statusCode(200)
                .body("items.actingFor", contains("installation"));
    }

    private void appoint(Person operator) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> appointment.appoint(operator.id()));
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
