package de.guildhall.permission.grant;

import static de.guildhall.permission.grant.GrantCalls.GRANTS;
import static de.guildhall.permission.grant.GrantCalls.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.permission.testing.ChamberTest;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GivingOnceTest extends ChamberTest {

    @Test
    @Rule("API-2")
    void aRepeatedRequestWithTheSameKeyGivesOnceAndAnswersTheSame() {
        // Given
        Map<String, Object> wish = wish(Person.stranger(), "clerk", Scope.chamber(chamber));
        String first = giveOnce("wish-1", wish).statusCode(201).extract().asString();

        // When
        ValidatableResponse again = giveOnce("wish-1", wish);

        // Then
        assertThat(again.statusCode(201).extract().asString()).isEqualTo(first);
        wish.put("reason", "something else");
        giveOnce("wish-1", wish).statusCode(422).body("code", equalTo("request.idempotency-key-reused"));
    }

    @Test
    @Rule("API-2")
    void requestsWithOneKeyAtOnceGiveOnceAndAnswerTheSame() throws Exception {
        // Given
        Person newcomer = Person.stranger();
        String token = chamberAdministrator.token();
        Map<String, Object> wish = wish(newcomer, "clerk", Scope.chamber(chamber));
        Callable<String> request = () -> chamberAdministrator
                .calls()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", "wish-at-once")
                .body(wish)
                .post(GRANTS)
                .then()
                .statusCode(201)
                .extract()
                .asString();

        // When
        Set<String> answers = new HashSet<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            for (Future<String> answer : clients.invokeAll(Collections.nCopies(24, request))) {
                answers.add(answer.get());
            }
        }

        // Then
        assertThat(answers).hasSize(1);
        assertThat(rows.count("select count(*) from grants where person_id = ?", newcomer.id()))
                .isEqualTo(1);
    }

    private ValidatableResponse giveOnce(String key, Map<String, Object> wish) {
        return chamberAdministrator
                .calls()
                .header("Idempotency-Key", key)
                .body(wish)
                .post(GRANTS)
                .then();
    }
}
