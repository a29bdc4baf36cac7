package de.guildhall.permission.departure;

import static de.guildhall.permission.departure.DepartureCalls.leave;
import static de.guildhall.permission.departure.DepartureCalls.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;

/** Somebody leaves while a request of theirs is running: it is done whole or not at all, and it was the last. */
@QuarkusTest
@Rule({"USR-10", "USR-9"})
class LeavingMeanwhileTest extends StaffedCompanyTest {

    @RepeatedTest(5)
    void theRunningRequestIsWholeOrRefused() throws Exception {
        Callable<Integer> leaving =
                () -> leave(heike, frank, organisation, heike).extract().statusCode();
        Callable<Integer> running =
                () -> leave(frank, jan, organisation, heike).extract().statusCode();

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(leaving, running));
            assertThat(answers.get(0).get()).isEqualTo(201);
            int request = answers.get(1).get();
            assertThat(request).isIn(201, 403, 404);
            assertThat(held(jan)).isEqualTo(request == 201 ? 0 : 1);
            assertThat(rows.count("select count(*) from departures where person_id = ?", jan.id()))
                    .isEqualTo(request == 201 ? 1 : 0);
        }

        assertThat(held(frank)).isZero();
        await().until(() -> list(frank, organisation).extract().statusCode() != 200);
    }
}
