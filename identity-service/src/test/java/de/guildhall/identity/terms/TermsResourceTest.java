package de.guildhall.identity.terms;

import static de.guildhall.identity.terms.TermsCalls.TERMS;
import static de.guildhall.identity.terms.TermsCalls.hash;
import static de.guildhall.identity.terms.TermsCalls.publish;
import static de.guildhall.identity.terms.TermsCalls.read;
import static de.guildhall.identity.terms.TermsCalls.texts;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("ACC-15")
class TermsResourceTest {

    @Inject
    Rows rows;

    @Test
    void whatTheOperatorPublishesEverybodyReadsInTheirLanguage() {
        int before = publish();
        Map<String, String> texts = texts();

        int version = publish(texts).statusCode(201).extract().path("version");

        assertThat(version).isEqualTo(before + 1);
        texts.forEach((language, text) -> {
            String hash = TermsText.of(text).hash();
            read("newest", language)
                    .statusCode(200)
                    .body("version", equalTo(version))
                    .body("language", equalTo(language))
                    .body("text", equalTo(text))
                    .body("hash", equalTo(hash));
        });
        read(before, "de").statusCode(200).body("version", equalTo(before));
    }

    @Test
    void everyVersionIsListedNewestFirstPageByPage() {
        int older = publish();
        int newer = publish();

        String next = list(null)
                .statusCode(200)
                .body("items.version", equalTo(List.of(newer)))
                .body("items.publishedAt", everyItem(notNullValue()))
                .extract()
                .path("next");

        list(next).statusCode(200).body("items.version", equalTo(List.of(older)));
        list("nonsense").statusCode(400).body("violations.field", contains("cursor"));
    }

    private static ValidatableResponse list(String cursor) {
        var request = given().queryParam("limit", 1);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(TERMS)
                .then();
    }

    @Test
    void whatWasPublishedIsTold() {
        int version = publish();

        var published = Events.await(
                "identity.terms", event -> event.state().get("version").intValue() == version);
        EventContract.assertFits("identity.terms", published);
        assertThat(published.type()).isEqualTo("de.guildhall.identity.terms.published.v1");
        Events.await(
                "audit.entry",
                event -> event.state().get("action").textValue().equals(TermsPermission.PUBLISH)
                        && event.state().at("/after/version").intValue() == version);
    }

    @Test
    void aRepeatedRequestPublishesOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, String> texts = texts();
        Person operator = Person.named("Betrieb").installationOperator();

        List<Integer> versions = List.of(1, 2).stream()
                .map(attempt -> operator.calls()
                        .header("Idempotency-Key", key)
                        .body(texts)
                        .post(TERMS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<Integer>path("version"))
                .toList();

        assertThat(versions.getFirst()).isEqualTo(versions.getLast());
    }

    @Test
    void theSameTermsAreNoNewVersion() {
        Map<String, String> texts = texts();
        publish(texts).statusCode(201);

        publish(texts).statusCode(409).body("code", equalTo("identity.terms-of-use.unchanged"));
    }

    @Test
    void allThreeLanguagesAreNeededAndNoneIsEndless() {
        Map<String, String> texts = new HashMap<>(texts());
        texts.put("fr", " ");
        texts.put("en", "x".repeat(TermsRequest.LONGEST + 1));

        publish(texts).statusCode(400).body("violations.field", containsInAnyOrder("fr", "en"));
    }

    @Test
    void onlyTheOperatorPublishes() {
        Person chamberAdministrator = Person.named("Holger Wessels").chamberAdministratorOf(UUID.randomUUID());

        chamberAdministrator.calls().body(texts()).post(TERMS).then().statusCode(403);
    }

    @Test
    void aVersionThatWasNeverPublishedIsNotThere() {
        read(Integer.MAX_VALUE, "de").statusCode(404);
        read("newest", "it").statusCode(400);
    }

    @Test
    void ofTwoPublishedAtOnceEachHasItsOwnNumberOrIsRefused() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> publishing = () -> publish(texts()).extract().statusCode();
            List<Integer> answers = both.invokeAll(List.of(publishing, publishing)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();

            assertThat(answers).isSubsetOf(201, 409).contains(201);
        }
    }

    @Test
    void evenTheDatabaseKeepsWhatWasPublished() {
        int version = publish();
        String hash = hash(version, "de");

        assertThatThrownBy(() -> rows.update("update terms_of_use set text_de = 'x' where version = ?", version))
                .hasStackTraceContaining("only ever added to");
        assertThatThrownBy(() -> rows.update("delete from terms_of_use where version = ?", version))
                .hasStackTraceContaining("only ever added to");
        assertThat(hash(version, "de")).isEqualTo(hash);
    }
}
