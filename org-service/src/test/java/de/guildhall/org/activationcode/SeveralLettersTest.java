package de.guildhall.org.activationcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;

import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.org.testing.Pages;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("ACC-3")
class SeveralLettersTest extends CompanyTest {

    private static final String WAITING = "/api/org/v1/activation-letters";
    private static final String PRINT = WAITING + "/print-files";
    private static final String CONFIRM = WAITING + "/printing-confirmations";

    @Test
    void aPrintFileHasAPageForEachLetterInTheWantedOrder() throws IOException {
        Company other = office.company(Map.of("name", "Hase Metallbau KG"));
        UUID first = other.issueCode();
        UUID second = company.issueCode();

        byte[] file = send(PRINT, first, second)
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(page(document, 1)).contains("Hase Metallbau KG", other.number(), other.letterCode(first));
            assertThat(page(document, 2)).contains(company.number(), company.letterCode(second));
        }
        Stream.of(first, second)
                .forEach(code -> Events.await(
                        "audit.entry",
                        event -> event.state().get("action").textValue().equals("org.activation-code.print")
                                && event.state().get("objectId").textValue().equals(code.toString())));
    }

    @Test
    void lettersWaitUntilTheyArePrintedAndConfirmed() {
        Company other = office.company();
        String first = company.issueCode().toString();
        String second = other.issueCode().toString();
        String third = office.company().issueCode().toString();

        assertThat(Pages.of(office.clerk()::calls, WAITING + "?chamberId=" + office.chamberId(), "codeId"))
                .containsExactly(List.of(third, second), List.of(first));

        send(CONFIRM, UUID.fromString(first), UUID.fromString(third))
                .statusCode(200)
                .body("id", containsInAnyOrder(first, third));

        waiting(office.clerk(), office.chamberId())
                .body("items.codeId", contains(second))
                .body("items.companyNumber", contains(other.number()));
    }

    @Test
    void ifOneLetterIsGoneNoneIsPrintedOrConfirmed() {
        UUID gone = company.issueCode();
        UUID active = company.issueCode();
        UUID waiting = office.company().issueCode();

        send(PRINT, waiting, gone).statusCode(410);
        send(CONFIRM, waiting, gone).statusCode(409);

        waiting(office.clerk(), office.chamberId())
                .body("items.codeId", containsInAnyOrder(active.toString(), waiting.toString()));
    }

    @Test
    void anotherChambersLettersAreNobodysBusiness() {
        UUID own = company.issueCode();
        Office elsewhere = Office.open();
        UUID foreign = elsewhere.company().issueCode();

        send(PRINT, own, foreign).statusCode(404);
        send(CONFIRM, own, foreign).statusCode(404);
        office.clerk()
                .calls()
                .get(WAITING + "?chamberId=" + elsewhere.chamberId())
                .then()
                .statusCode(404);
        for (Person person : List.of(Person.stranger(), company.administrator())) {
            person.calls()
                    .get(WAITING + "?chamberId=" + office.chamberId())
                    .then()
                    .statusCode(403);
            person.calls()
                    .body(Map.of("codeIds", List.of(own)))
                    .post(PRINT)
                    .then()
                    .statusCode(403);
            person.calls()
                    .body(Map.of("codeIds", List.of(own)))
                    .post(CONFIRM)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aListOfLettersIsNeitherEmptyNorEndless() {
        send(PRINT).statusCode(400).body("violations.field", contains("codeIds"));
        send(PRINT, Stream.generate(UUID::randomUUID).limit(101).toArray(UUID[]::new))
                .statusCode(400)
                .body("violations.field", contains("codeIds"));
    }

    private ValidatableResponse send(String address, UUID... codes) {
        return office.clerk()
                .calls()
                .body(Map.of("codeIds", List.of(codes)))
                .post(address)
                .then();
    }

    private static ValidatableResponse waiting(Person clerk, UUID chamberId) {
        return clerk.calls().get(WAITING + "?chamberId=" + chamberId).then().statusCode(200);
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }
}
