package de.guildhall.notification.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.guildhall.notification.testing.Facts;
import de.guildhall.notification.testing.Mailbox;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MailResourceTest {

    private static final String MAILS = "/api/notification/v1/mails";

    private final Person lena = Person.named("Lena Vogt");

    @Test
    @Rule("NOT-1")
    void aPersonSeesWhatThePortalToldThem() {
        String address = Facts.address("lena");
        Map<String, Object> link = Facts.link("INVITATION", address, "de");
        link.put("personId", lena.id());
        Facts.linkRequested(link);
        Mailbox.awaitOne(address);

        await().untilAsserted(() -> lena.calls()
                .queryParam("personId", "me")
                .get(MAILS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("INVITATION"))
                .body("items[0].state", equalTo("SENT"))
                .body("items[0].subject", equalTo("Ihr Zugang zu Guildhall"))
                .body(
                        "items[0].keySet()",
                        containsInAnyOrder("id", "kind", "state", "subject", "createdAt", "sentAt")));
        Person.stranger().calls().get(MAILS).then().statusCode(200).body("items", empty());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        Facts.person(lena.id(), "Lena", "Vogt", Facts.address("lena"), "de", 0);
        for (int i = 0; i < 5; i++) {
            Facts.recordWas("approved", Facts.record(lena.id(), UUID.randomUUID()));
        }
        await().until(() -> lena.calls().get(MAILS).jsonPath().getList("items").size() == 5);

        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var request = lena.calls().queryParam("limit", 2);
            var page = (next == null ? request : request.queryParam("cursor", next))
                    .get(MAILS)
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        } while (next != null);

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void withoutASignInNothingIsShown() {
        given().get(MAILS).then().statusCode(401).body("code", equalTo("request.unauthenticated"));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        lena.calls()
                .queryParam("personId", UUID.randomUUID())
                .queryParam("limit", 101)
                .get(MAILS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("limit", "personId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "YWJj", "eB95"})
    void aCursorOfAnotherListIsRefused(String cursor) {
        lena.calls()
                .queryParam("cursor", cursor)
                .get(MAILS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("cursor"));
    }
}
