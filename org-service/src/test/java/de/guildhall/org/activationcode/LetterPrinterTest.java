package de.guildhall.org.activationcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import de.guildhall.org.address.Address;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@QuarkusTest
@Rule("ACC-3")
class LetterPrinterTest {

    private static final SecretCode CODE = new SecretCode("0123456789ABCDEF");
    private static final String WIZARD = "https://portal.example/activate";
    private static final String FILLED_IN = WIZARD + "#chamber=6f1d&number=4711-17&code=" + CODE.printed();
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    @Inject
    LetterPrinter printer;

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({
        "de, OWNER", "fr, OWNER", "en, OWNER",
        "de, DELEGATE", "fr, DELEGATE", "en, DELEGATE",
        "de, REVOCATION", "fr, REVOCATION", "en, REVOCATION"
    })
    void aScreenReaderCanReadTheLetter(String language, CodeKind kind) throws Exception {
        byte[] pdf = print(List.of(letter(kind, language, "DE", LocalDate.of(2029, 12, 31))));
        Path kept = Path.of("target", "letter-" + kind.name().toLowerCase(Locale.ROOT) + "-" + language + ".pdf");
        Files.write(kept, pdf);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            Set<String> faults = validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + ": " + fault.getMessage())
                    .collect(Collectors.toSet());
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void theAddressStandsInTheWindowOfFormB() throws IOException {
        assertThat(area(print("de", "DE"), 20, 62.7, 85, 27.3))
                .isEqualToIgnoringWhitespace("Müller Maschinenbau GmbH Neuer Graben 38 49074 Osnabrück");
    }

    @Test
    void aLetterAbroadNamesTheCountryInCapitals() throws IOException {
        assertThat(area(print("de", "LU"), 20, 62.7, 85, 27.3)).contains("LUXEMBURG");
    }

    @Test
    void theLetterSaysWhatAPersonNeeds() throws IOException {
        try (PDDocument document = Loader.loadPDF(print("de", "DE"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(text(print("de", "DE")))
                    .contains("0123-4567-89AB-CDEF-")
                    .contains("4711-17")
                    .contains("12. Dezember 2026")
                    .contains("21. November 2026")
                    .contains(WIZARD);
        }
    }

    @Test
    void theQrCodeOpensTheWizardFilledIn() throws Exception {
        try (PDDocument document = Loader.loadPDF(print("de", "DE"))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int width = page.getWidth();
            int height = page.getHeight();
            var source = new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width));
            var bitmap = new BinaryBitmap(new HybridBinarizer(source));
            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(FILLED_IN);
        }
    }

    @Test
    void allFontsTravelWithTheLetter() throws IOException {
        try (PDDocument document = Loader.loadPDF(print("de", "DE"))) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    @Rule("ACC-4")
    void theLetterSaysWhenAccessEnds() throws IOException {
        assertThat(text(print("de", "DE"))).contains("Der Zugang endet nach dem 31. Dezember 2029");
        assertThat(text(print("de", "DE", null))).doesNotContain("Der Zugang endet");
    }

    @Test
    @Rule("ACC-5")
    void aFileOfSeveralKindsOfLettersSaysInEachWhatItsCodeDoes() throws IOException {
        byte[] file =
                print(List.of(letter(CodeKind.REVOCATION, "de", "DE", null), letter(CodeKind.OWNER, "de", "DE", null)));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(stripper.getText(document))
                    .contains("Waren Sie das?", "So machen Sie die Aktivierung rückgängig")
                    .doesNotContain("Ihr Aktivierungscode");
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(document))
                    .contains("Ihr Aktivierungscode")
                    .doesNotContain("rückgängig");
        }
    }

    private byte[] print(String language, String recipientCountry) {
        return print(language, recipientCountry, LocalDate.of(2029, 12, 31));
    }

    private byte[] print(String language, String recipientCountry, LocalDate endOfUse) {
        return print(List.of(letter(CodeKind.OWNER, language, recipientCountry, endOfUse)));
    }

    private byte[] print(List<Letter> letters) {
        return printer.print(letters).await().indefinitely();
    }

    private static Letter letter(CodeKind kind, String language, String recipientCountry, LocalDate endOfUse) {
        return new Letter(
                kind,
                new Letter.Sender(
                        "Industrie- und Handelskammer Osnabrück - Emsland - Grafschaft Bentheim",
                        "IHK Osnabrück",
                        new Address("Neuer Graben 38", "49074", "Osnabrück", "DE"),
                        "ausbildung@example.org",
                        language),
                new Letter.Recipient(
                        "Müller Maschinenbau GmbH",
                        new Address("Neuer Graben 38", "49074", "Osnabrück", recipientCountry)),
                LocalDate.of(2026, 11, 21),
                "4711-17",
                CODE,
                LocalDate.of(2026, 12, 12),
                endOfUse,
                WIZARD,
                FILLED_IN);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String area(byte[] pdf, double left, double top, double width, double height) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion(
                    "window",
                    new Rectangle2D.Double(
                            left * POINTS_PER_MILLIMETRE,
                            top * POINTS_PER_MILLIMETRE,
                            width * POINTS_PER_MILLIMETRE,
                            height * POINTS_PER_MILLIMETRE));
            stripper.extractRegions(document.getPage(0));
            return stripper.getTextForRegion("window");
        }
    }
}
