package de.guildhall.org.activationcode;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Sets activation letters as PDF: the address where DIN 5008, form B, has the window (ACC-3), readable with a screen
 * reader (PDF/UA), in the chamber's language.
 */
@ApplicationScoped
class LetterPrinter {

    private static final String FONT = "Fira Sans";
    private static final int SEMI_BOLD = 600;

    private final Template template;

    LetterPrinter(@Location("activation-letter") Template template) {
        this.template = template;
        XRLog.setLoggingEnabled(false);
    }

    /** One file; its language is that of the first letter's sender. */
    Uni<byte[]> print(List<Letter> letters) {
        return Uni.createFrom().item(() -> pdf(html(letters))).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private String html(List<Letter> letters) {
        Letter.Sender sender = letters.getFirst().sender();
        Locale language = locale(sender.language());
        return template.data(
                        "sheets",
                        letters.stream()
                                .map(letter -> LetterSheet.of(letter, language))
                                .toList())
                .data("text", texts(language))
                .data("language", language.getLanguage())
                .data("author", sender.name())
                .render();
    }

    /** English letters of a European chamber write the day before the month. */
    private static Locale locale(String language) {
        return language.equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : Locale.of(language);
    }

    private static Map<String, String> texts(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("letter/texts", locale);
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }

    private static byte[] pdf(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("FiraSans-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("FiraSans-SemiBold.ttf"), FONT, SEMI_BOLD, FontStyle.NORMAL, true)
                    .withHtmlContent(html, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String file) {
        return LetterPrinter.class.getResourceAsStream("/letter/fonts/" + file);
    }
}
