package de.guildhall.identity.terms;

import static de.guildhall.identity.terms.TermsCalls.TERMS;
import static de.guildhall.identity.terms.TermsCalls.hash;
import static de.guildhall.identity.terms.TermsCalls.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@QuarkusTest
@Rule("ACC-15")
class TermsDocumentTest {

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({
        "de, Nutzungsbedingungen, 1. Wofür",
        "fr, Conditions d’utilisation, 1. À quoi",
        "en, Terms of use, 1. What for"
    })
    void theTermsCanBeDownloadedAndReadWithAScreenReader(String language, String title, String heading)
            throws Exception {
        int version = publish();

        byte[] pdf = document(version, language);

        Files.write(Path.of("target", "terms-of-use-" + language + ".pdf"), pdf);
        assertThat(faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(title, heading, Integer.toString(version), hash(version, language));
        }
    }

    @Test
    void ofWhatWasNeverPublishedThereIsNoDocument() {
        given().queryParam("language", "de")
                .get(TERMS + "/" + Integer.MAX_VALUE + "/document")
                .then()
                .statusCode(404);
    }

    private static byte[] document(int version, String language) {
        return given().queryParam("language", language)
                .get(TERMS + "/" + version + "/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static Set<String> faults(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + ": " + fault.getMessage())
                    .collect(Collectors.toSet());
        }
    }
}
